package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;

class DiskTest {

    @Test
    void saysInOneLineWhichFileAndWhy() {
        assertLine("AccessDenied, /cache/keycloak", new AccessDeniedException("/cache/keycloak"));
        assertLine("/cache/a: No space left on device",
                new FileSystemException("/cache/a", null, "No space left on device"));
        assertLine("No space left on device", new IOException("No space left on device"));
    }

    private static void assertLine(String end, IOException fault) {
        String line = Disk.line(fault);
        assertEquals(1, line.lines().count());
        assertTrue(line.endsWith(": " + end), line);
    }
}
