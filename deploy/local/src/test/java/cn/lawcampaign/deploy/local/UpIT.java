package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.embedded.EmbeddedException;
import cn.lawcampaign.deploy.embedded.Folders;
import cn.lawcampaign.deploy.embedded.Ports;

/** The one command: started, stopped with Ctrl-C, started again under another address, and told to forget. */
@Order(1) // before the suite that the other tests share takes its memory
class UpIT {

    private static final double SECOND_START_S = 60;

    private Path folder;

    @Test
    void dataOutliveARestartUnderAnotherAddressUntilTheyAreReset() throws Exception {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "up-");
        int port = Ports.free();
        JsonNode receipt;
        try (Launched first = up(port)) {
            first.awaitGreeting();
            receipt = Reports.file(api(port), Reports.parking());
            interrupt(first);
        }
        int other = Ports.free();
        refusesATakenPort(other);
        try (Launched second = up(other)) {
            double seconds = second.awaitGreeting();
            assertTrue(seconds <= SECOND_START_S, "ready after " + seconds + " s");
            assertTrue(Reports.track(api(other), receipt).has("status"), "the report is still known");
            signsIn("http://localhost:" + other);
            interrupt(second);
        }
        try (Launched third = up(other, "--reset")) {
            third.awaitGreeting();
            EmbeddedException gone = assertThrows(EmbeddedException.class, () -> Reports.track(api(other), receipt));
            assertTrue(gone.getMessage().contains(": 404 "), gone.getMessage());
            interrupt(third);
        }
        Folders.delete(folder); // after a failure it says more
    }

    private void refusesATakenPort(int port) throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Launched refused = up(port, "--reset")) {
            assertEquals(1, refused.awaitEnd());
            assertEquals(1, refused.output().lines().count(), refused.output());
            assertTrue(refused.output().contains(taken.getLocalPort() + " is taken"), refused.output());
        }
    }

    /** The realm was told the new address, and its page is as closed as ours. */
    private static void signsIn(String address) throws Exception {
        PlainSignIn browser = new PlainSignIn();
        HttpResponse<String> form = browser.ask(address + "/leads");
        SafeHeaders.ALL.forEach((name, value) -> assertEquals(List.of(value), form.headers().allValues(name), name));
        HttpResponse<String> leads = browser.fill(form, "df-jj-handler");
        assertEquals(200, leads.statusCode());
        assertEquals(address + "/leads", leads.uri().toString());
    }

    private Launched up(int port, String... more) throws Exception {
        List<String> options = new ArrayList<>(List.of(more));
        options.addAll(List.of("--empty", "--data", folder.resolve("data").toString(), "--port", "" + port));
        return Launched.up(folder.resolve("output"), options);
    }

    private static Api api(int port) {
        return new Api("http://localhost:" + port);
    }

    /** As Ctrl-C does; nothing that it started is left running. */
    private void interrupt(Launched launched) throws Exception {
        List<ProcessHandle> parts = parts();
        assertEquals(7, parts.size(), "four parts and three services");
        launched.interrupt();
        for (ProcessHandle part : parts) {
            assertFalse(part.isAlive(), "process " + part.pid());
        }
    }

    /** The processes that it keeps a record of. */
    private List<ProcessHandle> parts() throws IOException {
        List<ProcessHandle> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("data/run"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".pid")).toList()) {
                parts.add(ProcessHandle.of(Long.parseLong(Files.readString(file).split(" ")[0])).orElseThrow());
            }
        }
        return parts;
    }
}
