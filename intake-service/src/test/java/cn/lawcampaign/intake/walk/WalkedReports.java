package cn.lawcampaign.intake.walk;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.Filed;
import cn.lawcampaign.intake.LeadNews;
import cn.lawcampaign.intake.report.Grouped;
import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.visibility.Visibility;
import cn.lawcampaign.platform.work.Jdbc;

/** Reports about units of every kind, each with a lead at another unit, for the walk over the routes. */
record WalkedReports(List<Kept> reports, UUID parked) {

    /** What the reporter of each adds about the unit that handles the first. */
    static final String ADDED = "后来又补充的话";
    private static final String HANDLER = "GAJ-DC";
    private static final List<LeadScope> SCOPES = List.of(
            new LeadScope(HANDLER, List.of("JCY"), List.of("DF-JJ"), false),
            new LeadScope("JCY", List.of(), List.of("GAJ"), false),
            new LeadScope("JTJ-FZ", List.of("DF-JT"), List.of("JTJ-ZF-1"), false),
            new LeadScope("YFB", List.of(HANDLER), List.of("JCY"), false),
            new LeadScope("JWJ", List.of(), List.of("YFB"), true),
            new LeadScope("JWJ", List.of(), List.of("ZWR", "XA-GA"), true),
            // a slip of another service: the unit that handles it lies under the one that is accused
            new LeadScope("DF-JJ", List.of("DF-ZF"), List.of("DF-GA"), false));

    /**
     * A report with its lead, and what may give it away.
     *
     * @param words in its title, its narrative and its file
     */
    record Kept(Filed filed, String words, UUID file, UUID lead, LeadScope scope) {

        boolean mayBeSeenBy(Viewer viewer) {
            return Visibility.maySee(viewer, scope);
        }

        /** Clerks of the Office, or for what accuses the Office or its hotline those of the commission; never of a house accused. */
        boolean mayBeAskedOf(Viewer clerk) {
            return clerk.has(Roles.CLERK) && (scope.closedQueue() ? "JWJ" : "YFB").equals(clerk.unit());
        }

        Stream<String> signs() {
            return Stream.of(words, filed.number(), Grouped.inFours(filed.number()), filed.id().toString(),
                    filed.code());
        }
    }

    /** An event that can't be applied, so that it waits for an administrator. */
    private record Garbled(UUID leadId, String leadVersion, Instant at) implements Event {
        @Override
        public String type() {
            return "LeadDispatched";
        }
    }

    static WalkedReports told(AgroalDataSource database, LeadNews news) {
        List<Kept> kept = new ArrayList<>();
        for (LeadScope scope : SCOPES) {
            String words = "第" + UUID.randomUUID() + "件事";
            Filed filed = Filed.reportWithFile(database,
                    Map.of("title", words, "narrative", words + "的经过", "accusedUnits", scope.avoidedUnits()), words);
            Browser.citizen().post("/track/supplement", Map.of("number", filed.number(), "queryCode", filed.code(),
                    "text", ADDED + "，督察支队也知道")).then().statusCode(200);
            kept.add(new Kept(filed, words, cleaned(database, filed), news.dispatched(filed.id(), scope), scope));
        }
        UUID parked = UUID.randomUUID();
        news.publish(parked, new Garbled(parked, "none", Instant.now()));
        await().atMost(Duration.ofSeconds(30)).until(() -> !new Jdbc(database)
                .query("select 1 from parked_message where key = ?", row -> 1, parked.toString()).isEmpty());
        return new WalkedReports(kept, parked);
    }

    /** The file of a report, once there is a copy for agencies. */
    private static UUID cleaned(AgroalDataSource database, Filed filed) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> new Jdbc(database).query(
                "select id from evidence where report_id = ? and state = 'CLEANED'",
                row -> row.getObject(1, UUID.class), filed.id()), files -> !files.isEmpty()).get(0);
    }

    /** What was added is kept from the unit that it names and from those under it, also where the lead is theirs. */
    static boolean mayReadAdded(Viewer viewer) {
        return !viewer.unitPath().contains(HANDLER);
    }
}
