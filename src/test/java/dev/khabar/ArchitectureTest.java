package dev.khabar;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
  void nothing_depends_on_the_command_line() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.khabar.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.khabar.cli..")
        .check(KHABAR);
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
