package cn.lawcampaign.intake;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

import cn.lawcampaign.intake.reporter.VaultReader;
import cn.lawcampaign.platform.border.BorderRules;

@AnalyzeClasses(packages = "cn.lawcampaign.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchTests BORDERS = ArchTests.in(BorderRules.class);

    /** Who reported is read by approved disclosures, and to answer the reporter's own mail. */
    @ArchTest
    static final ArchRule IDENTITIES_ARE_READ_BY_FEW = noClasses()
            .that().resideOutsideOfPackages("..intake.reporter..", "..intake.disclosure..", "..intake.mail.answer..")
            .should().dependOnClassesThat(belongToAnyOf(VaultReader.class));
}
