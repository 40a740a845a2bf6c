package cn.lawcampaign.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * After all that was filed, worked on and broken: no log of any part holds a word, a person, a query code or a secret. The
 * last of the system tests.
 */
@Order(Integer.MAX_VALUE)
class LogsIT {

    private static final Set<String> PARTS = Set.of("intake", "routing", "notification", "postgres", "kafka",
            "keycloak", "mail");
    /** Shorter pieces of a text say nothing and may stand anywhere. */
    private static final int SHORTEST_PIECE = 6;

    @Test
    void nothingOfAReportNorASecretStandsInALog() throws IOException {
        Set<String> never = new HashSet<>(Reports.queryCodes());
        for (SampleRun.Arrived one : RunningSuite.fileSamples()) {
            Optional.ofNullable(one.filed().queryCode()).ifPresent(never::add);
            never.addAll(words(one.filed().sample().report()));
        }
        never.addAll(words(Reports.parking()));
        never.addAll(words(Reports.accusation("民警在高速口拦车，每车收现金二百元，不给收据。")));
        never.addAll(secrets());
        assertTrue(never.size() > 300, "as much as that was told: " + never.size());
        Map<String, String> logs = logs();
        assertTrue(logs.keySet().containsAll(PARTS), logs.keySet().toString());
        assertTrue(logs.get("intake").contains("Listening on"), "they are the logs");
        logs.forEach((part, log) -> assertEquals(List.of(), never.stream().filter(log::contains).toList(), part));
    }

    /** Texts in pieces between their marks, names, numbers and plates as they are. */
    private static List<String> words(Map<String, Object> report) {
        List<String> words = new ArrayList<>();
        for (String text : List.of("title", "narrative", "place")) {
            Stream.of(String.valueOf(report.getOrDefault(text, "")).split("[，。；：、！？（）“”\\s]+"))
                    .filter(piece -> piece.length() >= SHORTEST_PIECE).forEach(words::add);
        }
        if (report.containsKey("accusedPerson")) {
            words.add((String) report.get("accusedPerson"));
        }
        ((List<?>) report.getOrDefault("plates", List.of())).forEach(plate -> words.add((String) plate));
        Map<?, ?> identity = (Map<?, ?>) report.get("identity");
        Stream.of("name", "phone", "email", "address").filter(identity::containsKey)
                .forEach(field -> words.add((String) identity.get(field)));
        return words;
    }

    private static List<String> secrets() throws IOException {
        List<String> secrets = new ArrayList<>(List.of(Api.DEMO_PASSWORD));
        try (Stream<Path> files = Files.list(RunningSuite.folder().resolve("secrets"))) {
            for (Path file : files.toList()) {
                secrets.add(Files.readString(file).strip());
            }
        }
        return secrets;
    }

    /** Part to all that it logged. */
    private static Map<String, String> logs() throws IOException {
        Map<String, String> logs = new TreeMap<>();
        try (Stream<Path> files = Files.list(RunningSuite.folder().resolve("logs"))) {
            for (Path file : files.toList()) {
                logs.put(file.getFileName().toString().replace(".log", ""),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return logs;
    }
}
