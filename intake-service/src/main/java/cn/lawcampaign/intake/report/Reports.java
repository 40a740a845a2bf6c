package cn.lawcampaign.intake.report;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

import cn.lawcampaign.intake.workingcopy.WorkingCopy;
import cn.lawcampaign.intake.workingcopy.WorkingCopyJson;
import cn.lawcampaign.platform.classification.Sorted;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.work.Jdbc;

/** The table of reports: written once a report, read by number or id. */
@ApplicationScoped
public class Reports {

    private static final int DUPLICATES = 5;
    private static final String HEAD = "select id, number, channel, method, matter, category, accused_units, accused_level,"
            + " county, occurred_on, received_at, arrived_on, accuses, entered_by from report where ";

    private final Jdbc jdbc;

    public Reports(AgroalDataSource database) {
        this.jdbc = new Jdbc(database);
    }

    public Optional<ReportHead> byNumber(String number) {
        return jdbc.query(HEAD + "number = ?", ReportHead::from, number).stream().findFirst();
    }

    public Optional<ReportHead> byId(UUID id) {
        return jdbc.query(HEAD + "id = ?", ReportHead::from, id).stream().findFirst();
    }

    /** Those of them that are there, in no order. */
    public List<ReportHead> byIds(Collection<UUID> ids) {
        return jdbc.query(HEAD + "id = any(?)", ReportHead::from, (Object) ids.toArray(UUID[]::new));
    }

    /** What an operator or clerk entered since a moment, newest first. */
    public List<ReportHead> enteredBy(String operator, Instant since) {
        return jdbc.query(HEAD + "entered_by = ? and received_at >= ? order by received_at desc", ReportHead::from,
                operator, since);
    }

    /** The content as agencies see it, for the door. */
    public Optional<WorkingCopy> open(UUID id, SubjectKey key) {
        return jdbc.query("select working_copy from report where id = ?",
                row -> WorkingCopyJson.read(key.open("workingCopy", row.getBytes(1))), id).stream().findFirst();
    }

    /** Reports since a moment about one of the units on a day; newest first, a few. */
    public List<ReportHead> about(List<String> units, LocalDate occurredOn, Instant since) {
        return jdbc.query(HEAD
                + "received_at > ? and occurred_on = ? and accused_units && cast(? as text[]) order by received_at desc limit 20",
                ReportHead::from, since, occurredOn, array(units));
    }

    /** The content as it was given. Whoever asks has to write down who looked. */
    public Optional<Original> original(UUID id, SubjectKey key) {
        return jdbc.query("select title, narrative, accused_person, place, plates from report where id = ?",
                row -> new Original(key.open("title", row.getBytes("title")),
                        key.open("narrative", row.getBytes("narrative")),
                        key.open("accusedPerson", row.getBytes("accused_person")),
                        key.open("place", row.getBytes("place")),
                        key.open("plates", row.getBytes("plates")).lines().toList()),
                id).stream().findFirst();
    }

    /** Earlier reports of the same day, category and place that accuse the same unit; newest first, a few. */
    List<UUID> likelyDuplicates(CheckedReport report, Sorted sorted) {
        if (report.occurred() == null || sorted.accusedUnits().isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                """
                        select id from report where occurred_on = ? and category is not distinct from ?
                            and county is not distinct from ? and accused_units && cast(? as text[]) order by received_at desc limit ?""",
                row -> row.getObject(1, UUID.class), report.occurred().on(), sorted.category(), sorted.county(),
                array(sorted.accusedUnits()), DUPLICATES);
    }

    /** @return false when the number is taken */
    boolean insert(UUID id, String number, CheckedReport report, Sorted sorted, boolean accuses, Origin origin,
            SubjectKey key, WorkingCopy copy, Instant receivedAt) {
        return jdbc.update(
                """
                        insert into report (id, number, channel, method, matter, category, category_source, lexicon_hits,
                            accused_units, accused_source, accused_level, county, occurred_on, occurred_at, identity_mode,
                            received_at, arrived_on, accuses, entered_by, title, narrative, accused_person, place, plates, working_copy)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (number) do nothing""",
                id, number, origin.channel().code(),
                origin.channel().method().name(), report.matter().name(), sorted.category(),
                sorted.categorySource().name(), array(sorted.hits()), array(sorted.accusedUnits()),
                sorted.accusedSource().name(), report.accusedLevel().name(), sorted.county(),
                report.occurred() == null ? null : report.occurred().on(),
                report.occurred() == null ? null : report.occurred().at(), report.identity().mode().name(), receivedAt,
                origin.arrivedOn(), accuses, origin.enteredBy(), key.seal("title", report.title()),
                key.seal("narrative", report.narrative()),
                key.seal("accusedPerson", report.accusedPerson()), key.seal("place", report.place()),
                key.seal("plates", String.join("\n", report.plates())),
                key.seal("workingCopy", WorkingCopyJson.write(copy))) == 1;
    }

    /** Every field of a report in a fixed order, to tell whether two are the same. */
    static byte[][] fields(CheckedReport report, Origin origin, Attachments files) {
        var identity = report.identity();
        Stream<byte[]> typed = Stream
                .of(origin.channel().code(), origin.enteredBy(), report.title(), report.narrative(),
                        report.matter(), report.category(), report.accusedUnits(), report.accusedPerson(),
                        report.accusedLevel(), report.county(), report.place(), report.occurred(), report.plates(),
                        identity.mode(), identity.name(), identity.phone(), identity.email())
                .map(field -> String.valueOf(field).getBytes(StandardCharsets.UTF_8));
        Stream<byte[]> ofLetters = Stream.of(identity.address(), origin.arrivedOn())
                .filter(field -> field != null && !field.toString().isEmpty())
                .map(field -> field.toString().getBytes(StandardCharsets.UTF_8));
        return Stream.of(typed, ofLetters, files.digests().stream()).flatMap(Function.identity())
                .toArray(byte[][]::new);
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(String[]::new);
    }

    static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
