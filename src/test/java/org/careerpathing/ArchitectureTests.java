package org.careerpathing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the house. Each package is a room; what a room may use is declared in its
 * {@code package-info.java}.
 */
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.careerpathing");

	@Test
	void roomsUseOnlyWhatTheyDeclareAndNeverEachOtherInACircle() {
		ApplicationModules.of(CareerPathing.class).verify();
	}

	@Test
	void onlyTheMainClassIsInTheRootPackage() {
		assertThat(CLASSES.stream()
			.filter((type) -> type.getPackageName().equals("org.careerpathing"))
			.map(JavaClass::getSimpleName)).containsExactly("CareerPathing");
	}

	@Test
	void everyPackageIsNullMarked() {
		assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
			.filteredOn((room) -> !room.getName().equals("org.careerpathing"))
			.allMatch((room) -> room.isAnnotatedWith(NullMarked.class));
	}

	@Test
	void controllersArePackagePrivate() {
		classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate().check(CLASSES);
	}

	@Test
	void onlyTheEmbeddedRoomKnowsTheServer() {
		noClasses().that()
			.resideOutsideOfPackage("org.careerpathing.embedded")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.neo4j.server..")
			.check(CLASSES);
	}

	@Test
	void queriesAreNeverWrittenInJava() {
		noClasses().should()
			.callMethod(org.springframework.data.neo4j.core.Neo4jClient.class, "query", String.class)
			.check(CLASSES);
	}

}
