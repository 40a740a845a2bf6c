package cn.lawcampaign.intake.reporter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.restassured.http.ContentType;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.platform.work.DatabaseException;
import cn.lawcampaign.platform.work.Jdbc;

@IntakeTest
class VaultTest {

    private static final String NOT_ALLOWED = "42501";
    /** A table in a schema that the role may not even look into. */
    private static final String NOT_SEEN = "42P01";

    @Inject
    AgroalDataSource serving;

    @Inject
    @DataSource("vault")
    AgroalDataSource vault;

    @Inject
    VaultReader reader;

    @Test
    void keeps_who_reported_apart_and_sealed() {
        UUID report = file(Map.of("mode", "NAMED", "name", "张三𠮷", "phone", "0437-0000001"));
        assertEquals(Optional.of(new VaultReader.Identity("张三𠮷", "0437-0000001", null, null)), reader.read(report));
        assertEquals(0L, new Jdbc(vault).query("select count(*) from vault.identity v where v::text like '%张三%'",
                row -> row.getLong(1)).get(0));
    }

    @Test
    void keeps_nothing_of_an_anonymous_reporter() {
        assertEquals(Optional.empty(), reader.read(file(Map.of("mode", "ANONYMOUS"))));
    }

    @Test
    void the_serving_role_can_neither_read_nor_change_the_vault() {
        refused(serving, "select * from vault.identity");
        refused(serving, "update vault.identity set name = null");
        refused(serving, "delete from vault.identity");
        refused(serving, "insert into vault.identity (report_id) values (gen_random_uuid()) returning name");
    }

    @Test
    void the_serving_role_can_change_neither_reports_nor_the_schema() {
        refused(serving, "update report set number = number");
        refused(serving, "update report set narrative = ''");
        refused(serving, "delete from report");
        refused(serving, "update supplement set text = ''");
        refused(serving, "update message set text = ''");
        refused(serving, "create table mine (id int)");
        refused(serving, "create schema mine");
        refused(serving, "drop table report");
    }

    @Test
    void the_vaults_role_reads_the_vault_and_nothing_else() {
        new Jdbc(vault).query("select 1 from vault.identity limit 1", row -> row.getInt(1));
        refused(vault, "select * from report");
        refused(vault, "select * from data_key");
        refused(vault, "insert into vault.identity (report_id) values (gen_random_uuid())");
        refused(vault, "update vault.identity set name = null");
    }

    private UUID file(Map<String, String> identity) {
        String number = given().contentType(ContentType.JSON)
                .body(Map.of("title", "标题", "narrative", "经过", "matter", "CLAIM", "identity", identity))
                .post("/api/reports").then().statusCode(201).extract().path("number");
        return new Jdbc(serving)
                .query("select id from report where number = ?", row -> row.getObject(1, UUID.class), number)
                .get(0);
    }

    private static void refused(AgroalDataSource role, String sql) {
        DatabaseException fault = assertThrows(DatabaseException.class, () -> new Jdbc(role).update(sql), sql);
        assertTrue(Set.of(NOT_ALLOWED, NOT_SEEN).contains(((SQLException) fault.getCause()).getSQLState()), sql);
    }
}
