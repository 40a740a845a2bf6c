package cn.lawcampaign.platform.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.event.intake.ReportSupplemented;
import cn.lawcampaign.platform.event.routing.LeadAccepted;
import cn.lawcampaign.platform.event.routing.LeadConcluded;
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.event.routing.LeadProgressed;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.event.routing.LeadSignedFor;
import cn.lawcampaign.platform.event.routing.LeadSupplemented;

/** The published language may only grow: each type's JSON of today is kept as a file, one a version. */
class EventGoldenTest {

    private static final UUID REPORT = UUID.fromString("5d0c2f4e-8f0d-4c35-9c0e-2f6f0a1b2c3d");
    private static final UUID LEAD = UUID.fromString("0b9f7c52-5f5c-4a34-8d3a-6f0f5e4d3c2b");
    private static final UUID TEXT = UUID.fromString("c1a4a1de-0d3b-4f63-b7a1-9b8c7d6e5f40");
    private static final Instant AT = Instant.parse("2023-05-04T02:30:00Z");
    private static final LeadScope SCOPE = new LeadScope("GAJ-DC", List.of("JCY"), List.of("DF-JJ"), false);

    static Stream<Event> events() {
        return Stream.of(
                new ReportReceived(REPORT, "482913057264", "GAJ-L", "LETTER", "ACCUSATION", "D4", "LEXICON",
                        List.of("d4-force"), List.of("DF-JJ"), List.of(), "CHOSEN", "STAFF", "DF",
                        LocalDate.of(2023, 5, 1), true,
                        List.of(LEAD), LocalDate.of(2023, 5, 2), AT),
                new ReportSupplemented(REPORT, TEXT, AT, List.of("GAJ-DC")),
                new LeadOpened(LEAD, "73019284", 1, SCOPE, List.of(REPORT), "GAJ-P", "PHONE", "ACCUSATION", "D4", "DF",
                        true, AT, false, "R-D4", 1, List.of("RULE", "AVOIDED"), AT),
                new LeadDispatched(LEAD, "73019284", 2, SCOPE, 1, "GAJ-DC", "D4", "DF", false, "R-D4", 1,
                        List.of("RULE", "AVOIDED"), LocalDate.of(2023, 5, 5), LocalDate.of(2023, 6, 15), AT),
                new LeadSignedFor(LEAD, "73019284", 3, SCOPE, "GAJ-DC", true, AT),
                new LeadAccepted(LEAD, "73019284", 4, SCOPE, "GAJ-DC", LocalDate.of(2023, 6, 15), AT),
                new LeadProgressed(LEAD, "73019284", 5, SCOPE, "GAJ-DC", TEXT, AT),
                new LeadConcluded(LEAD, "73019284", 6, SCOPE, "GAJ-DC", "PARTLY", TEXT, true, AT),
                new LeadSupplemented(LEAD, "73019284", 7, SCOPE, REPORT, TEXT, AT));
    }

    @Test
    void everyEventIsAmongThem() {
        Set<String> published = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.lawcampaign.platform.event").stream()
                .filter(type -> type.isAssignableTo(Event.class) && !type.isInterface()).map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertEquals(events().map(Event::type).collect(Collectors.toSet()), published);
    }

    @ParameterizedTest
    @MethodSource("events")
    void isWrittenAsPublished(Event event) throws IOException {
        assertEquals(golden(event), EventJson.write(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsBackWhatWasPublishedAndIgnoresWhatItDoesNotKnow(Event event) throws IOException {
        String fromTheFuture = golden(event).replaceFirst("\\{", "{\"unheardOf\":{\"a\":[1]},");
        assertEquals(event, EventJson.read(fromTheFuture, event.getClass()));
    }

    @Test
    void missingListsAreEmptyAndGarbageIsNamedWithoutItsContent() {
        assertEquals(List.of(),
                EventJson.read("{\"reportId\":\"" + REPORT + "\"}", ReportReceived.class).accusedUnits());
        assertEquals(List.of(),
                EventJson.read("{\"reportId\":\"" + REPORT + "\"}", ReportSupplemented.class).accusedUnits());
        var garbage = assertThrows(UnreadableEventException.class,
                () -> EventJson.read("{\"at\":\"张三\"}", ReportReceived.class));
        assertEquals("not a readable ReportReceived", garbage.getMessage());
    }

    private static String golden(Event event) throws IOException {
        String file = "/golden/" + event.type() + ".v" + event.version() + ".json";
        try (InputStream in = EventGoldenTest.class.getResourceAsStream(file)) {
            return in == null ? "no " + file : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
