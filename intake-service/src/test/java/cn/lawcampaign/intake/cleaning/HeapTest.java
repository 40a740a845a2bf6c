package cn.lawcampaign.intake.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest files and the worst, each in a machine whose heap is just what a file may take. */
class HeapTest {

    @ParameterizedTest
    @CsvSource({"photograph,Cleaned", "photograph-aside,Cleaned", "photograph-in-colour,Cleaned", "picture,Cleaned",
            "webp,Cleaned", "scan,Cleaned",
            "text,Cleaned", "bomb,TOO_LARGE", "objects,Cleaned"})
    void a_file_stays_within_its_heap(String file, String outcome) throws IOException, InterruptedException {
        String said = probed(file);
        assertTrue(said.contains(outcome), said);
    }

    @Test
    void pages_that_get_too_large_together_are_given_up_before_the_last() throws IOException, InterruptedException {
        String said = probed("pages");
        assertTrue(said.contains("TOO_LARGE"), said);
    }

    private static String probed(String file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // 150 MB, and the 20 MB of the test's own copy of the original; few of them for young objects alone, or a large
        // array finds no room while there is some. Running out of it must not pass for the bound that should prevent it
        Process process = new ProcessBuilder(java, "-Xmx170m", "-Xmn20m", "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true", "-cp",
                System.getProperty("java.class.path"), HeapProbe.class.getName(), file).redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
