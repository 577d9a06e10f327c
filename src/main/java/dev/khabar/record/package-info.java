/**
 * Makes Avro records of what was read, tagged and coded. {@link dev.khabar.record.Drafts} makes an
 * article of what a reader gave; {@link dev.khabar.record.Annotator} (read it first) is the
 * language work on one article, {@code MentionRecords} its rows; {@link dev.khabar.record.Ids} the
 * ids of the contract. {@link dev.khabar.record.Copies} says which of several copies stands.
 *
 * <p>Over articles, rows are added up by functions whose order does not matter: {@link
 * dev.khabar.record.EntityTallies}, {@link dev.khabar.record.EventTallies}, {@link
 * dev.khabar.record.EntityEvents}. {@code EventKeys} holds the rule by which reports become one
 * event, {@code EventParties} its parties. {@link dev.khabar.record.Annotation} does all of this
 * for one article alone, as {@code annotate} prints it.
 */
package dev.khabar.record;
