/**
 * Who has a part in an event, where it was and how many it struck. {@link
 * dev.khabar.event.role.RoleFinder} (read it first) asks the {@link
 * dev.khabar.event.role.RoleClassifier} about each {@code party} of a sentence, which the {@code
 * grammar} of the clause names or not, by the {@code feature}s that it has beside the trigger and
 * by what a network reads in the sentence ({@code dev.khabar.event.clause}); its {@code
 * RoleProbabilities} are changed by {@link dev.khabar.event.role.RoleLimits}, and {@link
 * dev.khabar.event.role.RoleChoice} decides by {@code RoleThresholds}. {@code TriggerParty} and
 * {@code Protesters} are named by the trigger or its sentence, the sides of {@code MeetingBefore}
 * by the sentences before, {@code Participants} by nothing but standing near. References point one
 * way: party knows grammar, feature these two, and the classes here all three.
 *
 * <p>What cannot be, or has to, {@code RoleLimits} asks for: of the trigger's line {@code
 * FrameLimits}; of the clause {@code JoinedClauses}, {@code VerbSubjects} and {@code
 * StateParticiples}; of the words around a noun of a deed {@code AnnexedDoer} with {@code
 * StruckObject}, {@code PartiesBefore}, {@code Undertakers}, {@code MetDeeds} and {@code ByPhrase};
 * of the words around a party {@code Bystanders}, {@code Victims}, {@code Allegiances}, {@code
 * PlaceLimits} and {@code ProtestParties}.
 */
package dev.khabar.event.role;
