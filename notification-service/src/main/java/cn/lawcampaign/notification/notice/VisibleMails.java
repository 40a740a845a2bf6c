package cn.lawcampaign.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.platform.delivery.Delivery;
import cn.lawcampaign.platform.delivery.DeliveryState;
import cn.lawcampaign.platform.security.Viewer;
import cn.lawcampaign.platform.work.Jdbc;

/**
 * The mails that an administrator may know of. A line of the log tells that a lead is there and where it went, so there is
 * none of leads in the closed queue, nor of those in which the administrator's own unit is avoided, nor of those whose
 * scope is not known yet: nobody could tell.
 */
@Singleton
class VisibleMails {

    private static final String SEEN = """
            select d.* from delivery d join lead_fact f on f.generation = ?
              and cast(f.lead_id as text) = split_part(d.dedup_key, ':', 2)
            where not f.closed_queue and cardinality(cast(? as text[])) > 0
              and not (f.avoided_units && cast(? as text[]))\s""";

    private final Jdbc jdbc;
    private final int generation;

    @Inject
    VisibleMails(AgroalDataSource database,
            @ConfigProperty(name = "suite.figures.generation") int generation) {
        this.jdbc = new Jdbc(database);
        this.generation = generation;
    }

    /** The newest first. */
    List<Delivery> latest(Viewer admin, int limit, int offset) {
        String[] path = path(admin);
        return jdbc.query(SEEN + "order by d.created_at desc, d.id limit ? offset ?", VisibleMails::read, generation,
                path, path, limit, offset);
    }

    /** Those not sent yet, the longest waiting first. */
    List<Delivery> waiting(Viewer admin, int limit) {
        String[] path = path(admin);
        return jdbc.query(SEEN + "and d.state <> 'SENT' order by d.created_at, d.id limit ?", VisibleMails::read,
                generation, path, path, limit);
    }

    private static String[] path(Viewer admin) {
        return admin.unitPath().toArray(String[]::new);
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(row.getObject("id", UUID.class), row.getString("kind"),
                row.getString("recipient"), row.getString("subject"), Jdbc.instant(row, "created_at"),
                row.getInt("attempts"), Jdbc.instant(row, "next_attempt_at"),
                DeliveryState.valueOf(row.getString("state")), row.getString("last_error"),
                Jdbc.instant(row, "sent_at"));
    }
}
