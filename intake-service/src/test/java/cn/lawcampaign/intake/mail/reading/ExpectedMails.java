package cn.lawcampaign.intake.mail.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What each mail of the folder must become, as its index says. */
public final class ExpectedMails {

    /** What the index says of one mail; see there for the names. */
    public record Expected(String name, JsonNode says) {

        public boolean has(String key) {
            return says.has(key);
        }

        public String text(String key) {
            return says.get(key).isNull() ? null : says.get(key).asText();
        }

        public List<String> texts(String key) {
            List<String> texts = new ArrayList<>();
            says.path(key).forEach(t -> texts.add(t.asText()));
            return texts;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private ExpectedMails() {
    }

    public static List<Expected> all() {
        try (InputStream in = ExpectedMails.class.getResourceAsStream("/mails/mails.yaml")) {
            List<Expected> all = new ArrayList<>();
            for (Map.Entry<String, JsonNode> entry : new YAMLMapper().readTree(in).properties()) {
                all.add(new Expected(entry.getKey(), entry.getValue()));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
