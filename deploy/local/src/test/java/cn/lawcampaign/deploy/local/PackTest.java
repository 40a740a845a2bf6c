package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    private static final String UNITS = """
            units:
              - code: A
                mailbox: a@city.example
                units:
                  - {code: B, mailbox: b@city.example}
            avoidance:
              closedQueueUnit: B
            """;

    @TempDir
    Path folder;

    @Test
    void knowsTheMailboxesOfUnitsAtAnyDepth() throws IOException {
        assertEquals(Map.of("A", "a@city.example", "B", "b@city.example"), read(UNITS).mailboxes());
    }

    @Test
    void theClosedQueuesMailboxesAreItsOwnOrElseItsUnits() throws IOException {
        assertEquals(List.of("b@city.example"), read(UNITS).closedMailboxes());
        assertEquals(List.of("r@city.example"),
                read(UNITS + "  closedQueueMailboxes: [r@city.example]").closedMailboxes());
    }

    private Pack read(String yaml) throws IOException {
        return Pack.read(Files.writeString(folder.resolve("campaign.yaml"), yaml));
    }
}
