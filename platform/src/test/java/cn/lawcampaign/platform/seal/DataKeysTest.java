package cn.lawcampaign.platform.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

class DataKeysTest {

    private final UUID report = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private KeysetHandle master;
    private DataKeys keys;

    @BeforeEach
    void makeKeys() throws Exception {
        master = TestKeysets.aead();
        keys = new DataKeys(TestKeysets.aead(master));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "扣了我的车要钱", "𠮷野家门口，𬌗车被扣", "<script>'; drop table report; --", "a\u0000b"})
    void opensWhatItSealed(String text) {
        SubjectKey key = newKey(report);
        assertEquals(text, key.open("narrative", key.seal("narrative", text)));
    }

    @Test
    void sealsFilesToo() {
        SubjectKey key = newKey(report);
        byte[] file = {0, -1, 127, -128};
        assertArrayEquals(file, key.openBytes("file/1", key.seal("file/1", file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD842", "a\uDFB7b", "\uDFB7\uD842"})
    void refusesHalfACharacterInsteadOfLosingIt(String text) {
        SubjectKey key = newKey(report);
        assertThrows(IllegalArgumentException.class, () -> key.seal("narrative", text));
    }

    @Test
    void showsNothingOfTheText() {
        byte[] sealed = newKey(report).seal("narrative", "李警官收了两千元");
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("两千"));
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        SubjectKey key = newKey(report);
        assertFalse(Arrays.equals(key.seal("title", "同样"), key.seal("title", "同样")));
    }

    @Test
    void opensInNoOtherField() {
        SubjectKey key = newKey(report);
        byte[] sealed = key.seal("title", "标题");
        assertThrows(SealException.class, () -> key.open("narrative", sealed));
    }

    @Test
    void opensUnderNoOtherSubjectEvenWithTheSameDataKey() {
        byte[] wrapped = keys.newWrapped(report);
        byte[] sealed = keys.unwrap(report, wrapped).seal("title", "标题");
        assertThrows(SealException.class, () -> keys.unwrap(other, wrapped).open("title", sealed));
        assertThrows(SealException.class, () -> newKey(other).open("title", sealed));
    }

    @Test
    void noticesOneChangedBit() {
        SubjectKey key = newKey(report);
        byte[] sealed = key.seal("title", "标题");
        sealed[sealed.length - 1] ^= 1;
        assertThrows(SealException.class, () -> key.open("title", sealed));
    }

    @Test
    void dataKeysOutliveARotationOfTheMasterAndNotItsLoss() throws Exception {
        byte[] wrapped = keys.newWrapped(report);
        byte[] sealed = keys.unwrap(report, wrapped).seal("title", "标题");
        var rotated = new DataKeys(
                TestKeysets.aead(TestKeysets.rotated(master, PredefinedAeadParameters.AES256_GCM)));
        assertEquals("标题", rotated.unwrap(report, wrapped).open("title", sealed));
        byte[] newer = rotated.newWrapped(other);
        assertThrows(SealException.class, () -> keys.unwrap(other, newer), "new keys are wrapped by the new primary");
    }

    @Test
    void theVaultBindsRecordAndField() throws Exception {
        VaultSeal vault = new VaultSeal(TestKeysets.aead(master));
        byte[] sealed = vault.seal(report, "name", "王某");
        assertEquals("王某", vault.open(report, "name", sealed));
        assertThrows(SealException.class, () -> vault.open(other, "name", sealed));
        assertThrows(SealException.class, () -> vault.open(report, "phone", sealed));
    }

    private SubjectKey newKey(UUID subject) {
        return keys.unwrap(subject, keys.newWrapped(subject));
    }
}
