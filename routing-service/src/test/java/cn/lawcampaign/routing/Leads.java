package cn.lawcampaign.routing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

import cn.lawcampaign.platform.event.intake.ReportReceived;

/** Leads in tests, as their unit sees them. */
public final class Leads {

    private Leads() {
    }

    /** Tells the report and waits until its lead is there. */
    public static UUID of(ReportReceived report, Staff reader) {
        Reports.tell(report);
        return await().atMost(Duration.ofSeconds(30)).until(() -> find(report, reader), ids -> !ids.isEmpty()).get(0);
    }

    public static List<UUID> find(ReportReceived report, Staff reader) {
        List<String> ids = reader.asks().queryParam("report", report.number()).get("/api/leads").jsonPath()
                .getList("items.id", String.class);
        return ids == null ? List.of() : ids.stream().map(UUID::fromString).toList();
    }

    public static long version(UUID id, Staff reader) {
        return reader.asks().get("/api/leads/" + id).jsonPath().getLong("version");
    }

    /** Sends a change on the lead as it stands now. */
    public static Response change(UUID id, Staff who, String what) {
        return who.sends(Map.of("version", version(id, who))).post("/api/leads/" + id + "/" + what);
    }
}
