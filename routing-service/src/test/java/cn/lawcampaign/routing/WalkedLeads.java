package cn.lawcampaign.routing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.platform.event.intake.ReportReceived;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.visibility.Visibility;
import cn.lawcampaign.platform.walk.Walker;
import cn.lawcampaign.platform.work.Jdbc;

/** Leads that accuse units of every kind, and a report that waits parked, for the walk over the routes. */
record WalkedLeads(List<Kept> leads, ReportReceived parked) {

    private static final Duration LONG = Duration.ofSeconds(30);

    /** A lead as it is kept, and what may give it away. */
    record Kept(UUID id, String number, String report, UUID reportId, LeadScope scope) {

        boolean mayBeSeenBy(Walker who) {
            return Visibility.maySee(who.viewer(), scope);
        }

        /** What the rules say, asked another way: an accused unit keeps out with what lies under it. */
        boolean mustBeHiddenFrom(Walker who, UnitTree units) {
            return !who.worksLeads() || who.viewer().unit() == null
                    || scope.closedQueue() && !who.viewer().closedQueueReader()
                    || scope.avoidedUnits().stream().anyMatch(a -> units.isWithin(who.unit(), a));
        }

        Stream<String> signs() {
            return Stream.of(id.toString(), number, report);
        }
    }

    static WalkedLeads told(Jdbc database) {
        List<Kept> leads = new ArrayList<>();
        for (List<String> accused : List.of(List.of("DF-JJ"), List.of("GAJ"), List.of("JTJ-ZF-1"), List.of("JCY"),
                List.of("YFB"), List.of("ZWR", "XA-GA"), List.<String>of())) {
            ReportReceived report = Reports.tell(Reports.report("ACCUSATION", "D4", "DF", Instant.now(),
                    accused.toArray(String[]::new)));
            leads.add(await().atMost(LONG).until(() -> find(database, report), found -> !found.isEmpty()).get(0));
        }
        ReportReceived parked = Reports.tell(Reports.report("GOSSIP", "D4", "DF", Instant.now(), "DF-JJ"));
        await().atMost(LONG).until(() -> !database.query("select 1 from parked_message where key = ?", row -> 1,
                parked.reportId().toString()).isEmpty());
        return new WalkedLeads(leads, parked);
    }

    private static List<Kept> find(Jdbc database, ReportReceived report) {
        return database.query("""
                select l.* from lead l join lead_report r on r.lead_id = l.id where r.number = ?""",
                row -> new Kept(row.getObject("id", UUID.class), row.getString("number"), report.number(),
                        report.reportId(),
                        new LeadScope(row.getString("lead_unit"),
                                List.of((String[]) row.getArray("co_units").getArray()),
                                List.of((String[]) row.getArray("avoided_units").getArray()),
                                row.getBoolean("closed_queue"))),
                report.number());
    }
}
