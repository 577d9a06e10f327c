package dev.khabar;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arrows point down only: cli, then run and pipeline, record, event, entity, arabic; article. */
class ArchitectureTest {
  private static final JavaClasses KHABAR =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.khabar");

  @Test
  void only_the_pipeline_knows_beam() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.khabar.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.beam..")
        .check(KHABAR);
  }

  @Test
  void the_language_packages_know_nothing_above_them() {
    depends("dev.khabar.arabic..", "dev.khabar.arabic..");
    depends("dev.khabar.article..", "dev.khabar.article..", "dev.khabar.arabic..");
    depends("dev.khabar.entity..", "dev.khabar.entity..", "dev.khabar.arabic..");
    depends(
        "dev.khabar.event..", "dev.khabar.event..", "dev.khabar.entity..", "dev.khabar.arabic..");
    depends(
        "dev.khabar.record..",
        "dev.khabar.record..",
        "dev.khabar.schema..",
        "dev.khabar.event..",
        "dev.khabar.entity..",
        "dev.khabar.article..",
        "dev.khabar.arabic..");
  }

  @Test
  void the_steps_of_the_event_coder_build_on_each_other_one_way() {
    step("lexicon");
    step("network");
    step("sentence", "lexicon", "network");
    step("role.grammar", "lexicon", "sentence");
    step("role.party", "lexicon", "sentence", "role.grammar");
    step("role.feature", "lexicon", "network", "sentence", "role.grammar", "role.party");
    step("clause", "lexicon", "network", "sentence");
    step(
        "role",
        "lexicon",
        "network",
        "sentence",
        "role.grammar",
        "role.party",
        "role.feature",
        "clause");
    step("date", "lexicon", "network", "sentence");
    step("modality", "lexicon", "network", "sentence", "clause");
    step("choice", "lexicon", "network", "sentence", "role", "modality");
  }

  @Test
  void the_steps_of_the_event_coder_do_not_know_the_coder() {
    noClasses()
        .that()
        .resideInAPackage("dev.khabar.event.*..")
        .and()
        .resideOutsideOfPackage("dev.khabar.event.train")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("dev.khabar.event.EventCoder")
        .check(KHABAR);
  }

  @Test
  void only_the_command_line_knows_the_training_of_events() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.khabar.event.train..", "dev.khabar.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.khabar.event.train..")
        .check(KHABAR);
  }

  @Test
  void nothing_depends_on_the_command_line() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.khabar.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.khabar.cli..")
        .check(KHABAR);
  }

  /** A step of the event coder knows itself, the coder's values and the steps given. */
  private static void step(String name, String... below) {
    List<String> on = new ArrayList<>(List.of("dev.khabar.event", "dev.khabar.event." + name));
    for (String step : below) {
      on.add("dev.khabar.event." + step);
    }
    on.add("dev.khabar.entity..");
    on.add("dev.khabar.arabic..");
    depends("dev.khabar.event." + name, on.toArray(String[]::new));
  }

  private static void depends(String from, String... on) {
    classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat(not(resideInAPackage("dev.khabar..")).or(resideInAnyPackage(on)))
        .check(KHABAR);
  }
}
