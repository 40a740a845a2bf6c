package cn.lawcampaign.intake;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import cn.lawcampaign.platform.event.Event;
import cn.lawcampaign.platform.event.Topics;
import cn.lawcampaign.platform.event.routing.LeadDispatched;
import cn.lawcampaign.platform.event.routing.LeadOpened;
import cn.lawcampaign.platform.event.routing.LeadScope;
import cn.lawcampaign.platform.outbox.Outbox;
import cn.lawcampaign.platform.work.Jdbc;

/** Tells intake of leads as routing would, over the topic. */
@ApplicationScoped
public class LeadNews {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final Jdbc database;

    LeadNews(Outbox outbox, AgroalDataSource database) {
        this.outbox = outbox;
        this.database = new Jdbc(database);
    }

    /** A lead of the report, opened and dispatched, at version 2 and known at the door. */
    public UUID dispatched(UUID report, LeadScope scope) {
        UUID lead = UUID.randomUUID();
        publish(lead,
                new LeadOpened(lead, "L1", 1, scope, List.of(report), "WEB", "WEB", "ACCUSATION", null, null, true,
                        Instant.now(), false, "R-T", 1, List.of(), Instant.now()));
        dispatched(lead, 2, scope);
        await().atMost(LONG).until(() -> !database.query("select 1 from lead where id = ? and version >= 2", row -> 1,
                lead).isEmpty());
        return lead;
    }

    /** The same lead handed to the scope's unit. */
    public void dispatched(UUID lead, long version, LeadScope scope) {
        publish(lead, new LeadDispatched(lead, "L1", version, scope, (int) version - 1, scope.leadUnit(), null, null,
                false, "R-T", 1, List.of(), LocalDate.now(), null, Instant.now()));
    }

    public void publish(UUID lead, Event event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(Topics.LEADS, lead.toString(), event));
    }
}
