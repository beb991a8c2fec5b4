package org.casebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.persistence.Entity;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

/** The arrows of the house. */
@AnalyzeClasses(
        packages = "org.casebook",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Written.class})
class ArchitectureTest {

    /** Leaves out what the build has generated, which is in the folder after the first package. */
    static class Written implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("__");
        }
    }

    @ArchTest
    static final ArchRule ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.casebook..")
            .layer("files")
            .definedBy("org.casebook.files..")
            .layer("statistics")
            .definedBy("org.casebook.statistics..")
            .layer("course")
            .definedBy("org.casebook.course..")
            .layer("adaptive")
            .definedBy("org.casebook.adaptive..")
            .layer("simulation")
            .definedBy("org.casebook.simulation..")
            .layer("base")
            .definedBy("org.casebook.base..")
            .layer("audit")
            .definedBy("org.casebook.audit..")
            .layer("people")
            .definedBy("org.casebook.people..")
            .layer("display")
            .definedBy("org.casebook.display..")
            .layer("signin")
            .definedBy("org.casebook.signin..")
            .layer("classroom")
            .definedBy("org.casebook.classroom..")
            .layer("roster")
            .definedBy("org.casebook.roster..")
            .layer("assignment")
            .definedBy("org.casebook.assignment..")
            .layer("messages")
            .definedBy("org.casebook.messages..")
            .layer("bank")
            .definedBy("org.casebook.bank..")
            .layer("writing")
            .definedBy("org.casebook.writing..")
            .layer("marking")
            .definedBy("org.casebook.marking..")
            .layer("lessons")
            .definedBy("org.casebook.lessons..")
            .layer("attempt")
            .definedBy("org.casebook.attempt..")
            .layer("recall")
            .definedBy("org.casebook.recall..")
            .layer("regrade")
            .definedBy("org.casebook.regrade..")
            .layer("progress")
            .definedBy("org.casebook.progress..")
            .layer("goals")
            .definedBy("org.casebook.goals..")
            .layer("authoring")
            .definedBy("org.casebook.authoring..")
            .layer("report")
            .definedBy("org.casebook.report..")
            .layer("results")
            .definedBy("org.casebook.results..")
            .layer("gradebook")
            .definedBy("org.casebook.gradebook..")
            .layer("teaching")
            .definedBy("org.casebook.teaching..")
            .layer("sharing")
            .definedBy("org.casebook.sharing..")
            .layer("livequestion")
            .definedBy("org.casebook.livequestion..")
            .layer("backup")
            .definedBy("org.casebook.backup..")
            .layer("privacy")
            .definedBy("org.casebook.privacy..")
            .layer("demo")
            .definedBy("org.casebook.demo..")
            .layer("command")
            .definedBy("org.casebook.command..")
            .layer("start")
            .definedBy("org.casebook")
            .whereLayer("files")
            .mayNotAccessAnyLayer()
            .whereLayer("statistics")
            .mayNotAccessAnyLayer()
            .whereLayer("course")
            .mayOnlyAccessLayers("files", "statistics")
            .whereLayer("adaptive")
            .mayNotAccessAnyLayer()
            .whereLayer("simulation")
            .mayOnlyAccessLayers("adaptive")
            .whereLayer("base")
            .mayNotAccessAnyLayer()
            .whereLayer("audit")
            .mayOnlyAccessLayers("base")
            .whereLayer("people")
            .mayOnlyAccessLayers("audit", "base")
            .whereLayer("display")
            .mayOnlyAccessLayers("people", "base")
            .whereLayer("signin")
            .mayOnlyAccessLayers("people", "audit", "base")
            .whereLayer("classroom")
            .mayOnlyAccessLayers("people", "audit", "course", "base")
            .whereLayer("roster")
            .mayOnlyAccessLayers("classroom", "signin", "people", "audit", "base", "files")
            .whereLayer("assignment")
            .mayOnlyAccessLayers("classroom", "people", "audit", "course", "base")
            .whereLayer("messages")
            .mayOnlyAccessLayers("assignment", "classroom", "people", "audit", "base")
            .whereLayer("writing")
            .mayOnlyAccessLayers("classroom", "people", "audit", "course", "base")
            .whereLayer("marking")
            .mayOnlyAccessLayers("writing", "statistics", "classroom", "people", "audit", "course", "base")
            .whereLayer("bank")
            .mayOnlyAccessLayers("assignment", "classroom", "people", "course", "adaptive", "base")
            .whereLayer("lessons")
            .mayOnlyAccessLayers("display", "people", "course", "base")
            .whereLayer("attempt")
            .mayOnlyAccessLayers(
                    "bank", "lessons", "assignment", "classroom", "people", "audit", "course", "adaptive", "base")
            .whereLayer("recall")
            .mayOnlyAccessLayers("attempt", "bank", "lessons", "people", "course", "adaptive", "base")
            .whereLayer("regrade")
            .mayOnlyAccessLayers("attempt", "bank", "classroom", "people", "audit", "course", "base")
            .whereLayer("progress")
            .mayOnlyAccessLayers(
                    "writing",
                    "recall",
                    "attempt",
                    "bank",
                    "lessons",
                    "messages",
                    "assignment",
                    "classroom",
                    "people",
                    "audit",
                    "course",
                    "adaptive",
                    "base")
            .whereLayer("goals")
            .mayOnlyAccessLayers(
                    "progress", "recall", "attempt", "bank", "lessons", "people", "course", "adaptive", "base")
            .whereLayer("authoring")
            .mayOnlyAccessLayers("attempt", "bank", "classroom", "people", "course", "base")
            .whereLayer("report")
            .mayOnlyAccessLayers(
                    "authoring", "progress", "recall", "attempt", "bank", "classroom", "people", "course", "base")
            .whereLayer("results")
            .mayOnlyAccessLayers(
                    "progress",
                    "attempt",
                    "bank",
                    "assignment",
                    "classroom",
                    "people",
                    "audit",
                    "course",
                    "adaptive",
                    "base")
            .whereLayer("gradebook")
            .mayOnlyAccessLayers(
                    "marking",
                    "writing",
                    "regrade",
                    "progress",
                    "attempt",
                    "assignment",
                    "classroom",
                    "people",
                    "audit",
                    "course",
                    "adaptive",
                    "base",
                    "files")
            .whereLayer("teaching")
            .mayOnlyAccessLayers(
                    "gradebook",
                    "marking",
                    "writing",
                    "progress",
                    "attempt",
                    "bank",
                    "lessons",
                    "messages",
                    "assignment",
                    "classroom",
                    "people",
                    "course",
                    "base")
            .whereLayer("sharing")
            .mayOnlyAccessLayers(
                    "gradebook",
                    "writing",
                    "progress",
                    "attempt",
                    "assignment",
                    "bank",
                    "classroom",
                    "signin",
                    "people",
                    "audit",
                    "course",
                    "base")
            .whereLayer("livequestion")
            .mayOnlyAccessLayers(
                    "progress", "attempt", "bank", "lessons", "classroom", "people", "course", "adaptive", "base")
            .whereLayer("backup")
            .mayOnlyAccessLayers("signin", "people", "audit", "base")
            .whereLayer("privacy")
            .mayOnlyAccessLayers(
                    "sharing",
                    "writing",
                    "livequestion",
                    "report",
                    "gradebook",
                    "progress",
                    "recall",
                    "attempt",
                    "bank",
                    "lessons",
                    "messages",
                    "assignment",
                    "classroom",
                    "display",
                    "signin",
                    "people",
                    "audit",
                    "course",
                    "base")
            .whereLayer("demo")
            .mayOnlyAccessLayers(
                    "marking",
                    "writing",
                    "progress",
                    "attempt",
                    "lessons",
                    "assignment",
                    "classroom",
                    "signin",
                    "people",
                    "course",
                    "adaptive",
                    "base")
            .whereLayer("command")
            .mayOnlyAccessLayers(
                    "simulation", "backup", "progress", "recall", "signin", "course", "adaptive", "statistics", "base")
            .whereLayer("start")
            .mayOnlyAccessLayers("command", "course");

    /** It hands out hashes of passwords and asks for nobody: docs/decisions/signing-in.md. */
    @ArchTest
    static final ArchRule ONLY_SIGNING_IN_ASKS_FOR_CREDENTIALS = noClasses()
            .that()
            .resideOutsideOfPackages("org.casebook.people", "org.casebook.signin")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.casebook\\.people\\.(Accounts|Credentials)");

    /** The audit trail is added to. Lines are deleted by their age and emptied by an erasure, and nowhere else. */
    @ArchTest
    static final ArchRule THE_AUDIT_TRAIL_IS_ADDED_TO = methods()
            .that()
            .areDeclaredIn("org.casebook.audit.AuditRepository")
            .should()
            .haveNameMatching("save|deleteBefore|forget");

    @ArchTest
    static final ArchRule ONLY_ITS_AGE_DELETES_AN_AUDIT_LINE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.casebook.audit.AuditRetention")
            .should()
            .callMethod("org.casebook.audit.AuditRepository", "deleteBefore", "java.time.Instant");

    @ArchTest
    static final ArchRule ONLY_AN_ERASURE_EMPTIES_AUDIT_LINES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.casebook.audit.AuditErasure")
            .should()
            .callMethod("org.casebook.audit.AuditRepository", "forget", "java.util.UUID");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.casebook.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule COURSE_AND_ENGINE_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.casebook.files..",
                    "org.casebook.statistics..",
                    "org.casebook.course..",
                    "org.casebook.adaptive..",
                    "org.casebook.simulation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "com.vaadin..");

    @ArchTest
    static final ArchRule THE_ENGINE_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("org.casebook.adaptive..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.type(java.time.Clock.class)
                    .or(JavaClass.Predicates.type(java.time.Instant.class)));

    /** What is written elsewhere may be read by everybody on the machine; the report's page is to be. */
    @ArchTest
    static final ArchRule FILES_ARE_WRITTEN_PRIVATELY = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.casebook.base.PrivateFiles")
            .and()
            .doNotHaveFullyQualifiedName("org.casebook.simulation.report.ReportPage")
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe(
                            "makes a file",
                            call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                    && call.getName()
                                            .matches(
                                                    "write.*|newOutputStream|newBufferedWriter|newByteChannel|copy|create(File|Director).*")))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class);

    /**
     * A text that begins like a formula is disarmed where files are written, and only there; what a simulation has drawn
     * is numbers and the ids of a file beside it. Who writes a new kind of file adds it to {@code ExportsTest}.
     */
    @ArchTest
    static final ArchRule TABLES_ARE_WRITTEN_WITHOUT_FORMULAS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.casebook.base.SafeCsv")
            .and()
            .doNotHaveFullyQualifiedName("org.casebook.simulation.ResultsFile")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("de.siegmar.fastcsv.writer.CsvWriter")
            .orShould()
            .callMethod("org.dhatim.fastexcel.Worksheet", "formula", "int", "int", "java.lang.String")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule TABLES_THAT_ARE_WRITTEN_ARE_KNOWN = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.casebook.gradebook.export.GradeCsv")
            .and()
            .doNotHaveFullyQualifiedName("org.casebook.gradebook.export.GradeWorkbook")
            .and()
            .doNotHaveFullyQualifiedName("org.casebook.roster.writing.RosterCsv")
            .and()
            .doNotHaveFullyQualifiedName("org.casebook.privacy.AuditLog")
            .and()
            .doNotHaveFullyQualifiedName("org.casebook.lessons.HighlightExport")
            .should()
            .callMethod("org.casebook.base.SafeCsv", "forSpreadsheets", "java.io.OutputStream")
            .orShould()
            .callMethod("org.casebook.base.SafeCsv", "forPrograms", "java.io.OutputStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.dhatim.fastexcel.Workbook");

    @ArchTest
    static final ArchRule DOWNLOADS_ARE_NAMED_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.casebook.base.ui.FileDownload")
            .should()
            .callMethod("com.vaadin.flow.server.streams.DownloadEvent", "setFileName", "java.lang.String")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.server.streams.DownloadResponse");

    /** One place through which HTML comes on a page, and which leaves out what isn't a course's markup. */
    @ArchTest
    static final ArchRule HTML_IS_MADE_SAFE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.casebook.base.ui.Prose")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.Html")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin.flow.component.markdown..",
                    "com.vaadin.flow.component.messages..",
                    "com.vaadin.flow.component.richtexteditor..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.data.renderer.LitRenderer");

    /**
     * Those of {@code attempt} are open to the two rooms that work on them: what regrading changes and what progress reads
     * are the answers themselves. Nobody else holds a row.
     */
    @ArchTest
    static final ArchRule ENTITIES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideOutsideOfPackage("org.casebook.attempt")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule ANSWERS_ARE_HELD_BY_THREE_ROOMS = noClasses()
            .that()
            .resideOutsideOfPackages("org.casebook.attempt", "org.casebook.regrade", "org.casebook.progress")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are entities or repositories of attempts",
                    type -> type.getPackageName().equals("org.casebook.attempt")
                            && (type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Repository.class))));

    /**
     * Hibernate writes whole rows, so that of two who change an entity at once the later brings the earlier's columns
     * back, unless something sees to it that they don't: docs/decisions/two-writers.md.
     */
    @ArchTest
    static final ArchRule ENTITIES_BEAR_TWO_WRITERS =
            classes().that().areAnnotatedWith(Entity.class).should(new BearTwoWriters());

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_AT_HOME = classes()
            .that()
            .areAssignableTo(Repository.class)
            .and()
            .resideOutsideOfPackage("org.casebook.attempt")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule VIEWS_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..ui");

    @ArchTest
    static final ArchRule ONLY_UI_KNOWS_VAADIN_COMPONENTS = noClasses()
            .that()
            .resideOutsideOfPackages("..ui")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.assignableTo(Component.class));

    @ArchTest
    static final ArchRule VIEWS_DO_NOT_TOUCH_THE_DATABASE = noClasses()
            .that()
            .resideInAPackage("..ui")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data.repository..");

    @ArchTest
    static final ArchRule CONSTRUCTORS_INSTEAD_OF_FIELD_INJECTION =
            noClasses().should().dependOnClassesThat(JavaClass.Predicates.equivalentTo(Autowired.class));

    /** What holds a file in memory counts its bytes first. */
    @ArchTest
    static final ArchRule ONE_UPLOAD_HANDLER = noClasses()
            .that()
            .resideOutsideOfPackage("org.casebook.base.ui")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "com\\.vaadin\\.flow\\.(component\\.upload\\.Upload|server\\.streams\\..*UploadHandler|server\\.StreamReceiver)"
                            + "|com\\.vaadin\\.flow\\.component\\.upload\\.(receivers\\..*|Receiver|MultiFileReceiver)");

    @ArchTest
    static final ArchRule NO_HANDLER_WITHOUT_A_LIMIT = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("com\\.vaadin\\.flow\\.server\\.streams\\.(InMemory|File|TemporaryFile)UploadHandler")
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "makes one",
                    call -> call.getTargetOwner().isEquivalentTo(UploadHandler.class)
                            && call.getName().matches("inMemory|toFile|toTempFile")));

    /** A record's component hands its annotations on to its field, into which Spring would inject and can't. */
    @ArchTest
    static final ArchRule SETTINGS_COME_TO_CLASSES = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areRecords()
            .should()
            .beAnnotatedWith(Value.class)
            .because("a start would fail");
}
