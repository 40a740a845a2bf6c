package cn.lawcampaign.platform;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

import cn.lawcampaign.platform.border.BorderRules;

@AnalyzeClasses(packages = "cn.lawcampaign.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {

    @ArchTest
    static final ArchTests BORDERS = ArchTests.in(BorderRules.class);
}
