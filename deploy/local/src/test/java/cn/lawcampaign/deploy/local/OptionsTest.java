package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

class OptionsTest {

    private static final Path HOME = Path.of("/home/suite");

    @Test
    void defaultsToTheFolderOfTheCheckout() {
        assertEquals(new Options(HOME.resolve(".data"), 8080, false, false, false), parse());
    }

    @Test
    void takesAllOptionsInAnyOrder() {
        assertEquals(new Options(Path.of("/srv/data"), 9090, true, true, false),
                parse("--empty", "--port", "9090", "--data", "/srv/data", "--reset"));
    }

    @Test
    void aCheckHasAFolderAndAPortOfItsOwn() {
        assertEquals(new Options(null, 0, false, false, true), parse("--check", "--port", "9090"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 80", "--port", "--port 0", "--port 65536", "--port http", "--port -1", "--data",
            "up"})
    void saysWhatItDoesNotUnderstand(String line) {
        EmbeddedException refused = assertThrows(EmbeddedException.class, () -> parse(line.split(" ")));
        assertTrue(refused.getMessage().contains(" / "), refused.getMessage());
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), HOME);
    }
}
