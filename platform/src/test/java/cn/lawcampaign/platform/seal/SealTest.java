package cn.lawcampaign.platform.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import cn.lawcampaign.platform.parts.LibraryParts;
import cn.lawcampaign.platform.work.DatabaseException;

@QuarkusTest
@WithTestResource(LibraryParts.class)
class SealTest {

    private final UUID report = UUID.randomUUID();

    @Inject
    Seal seal;

    @Test
    void opensWithTheStoredKey() {
        byte[] sealed = seal.newKey(report).seal("narrative", "𬌗车被扣");
        assertEquals("𬌗车被扣", seal.open(report, "narrative", sealed));
        assertEquals("再", seal.key(report).open("title", seal.seal(report, "title", "再")));
    }

    @Test
    void whatIsShreddedStaysShut() {
        byte[] sealed = seal.newKey(report).seal("narrative", "文字");
        assertTrue(seal.shred(report));
        assertThrows(ShreddedException.class, () -> seal.open(report, "narrative", sealed));
        assertFalse(seal.shred(report));
        seal.newKey(report);
        assertThrows(SealException.class, () -> seal.open(report, "narrative", sealed));
    }

    @Test
    void aSubjectHasOneKey() {
        seal.newKey(report);
        assertThrows(DatabaseException.class, () -> seal.newKey(report));
    }

    @Test
    void aKeyIsRolledBackWithItsReport() {
        QuarkusTransaction.begin();
        seal.newKey(report);
        QuarkusTransaction.rollback();
        assertThrows(ShreddedException.class, () -> seal.key(report));
    }
}
