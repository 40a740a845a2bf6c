package cn.lawcampaign.platform.campaign;

import java.io.IOException;
import java.util.List;

import org.yaml.snakeyaml.LoaderOptions;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

/** Strict YAML: a key twice, an alias (so no bomb either), a second document, or over 3 million characters are refused. */
final class YamlLoader {

    private static final int MAX_CHARACTERS = 3_000_000;

    private final YAMLFactory factory = YAMLFactory.builder().loaderOptions(options())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private final ObjectMapper mapper = new ObjectMapper(factory);

    JsonNode read(String source, String yaml) {
        try {
            refuseAliases(source, yaml);
            try (JsonParser parser = factory.createParser(yaml)) {
                JsonNode root = mapper.readTree(parser);
                if (parser.nextToken() != null) {
                    throw invalid(source, parser.currentLocation(), "only one document is allowed");
                }
                return root == null ? mapper.missingNode() : root;
            }
        } catch (JsonProcessingException e) {
            throw invalid(source, e.getLocation(), e.getOriginalMessage().lines().findFirst().orElse("not YAML"));
        } catch (IOException e) {
            throw new InvalidPackException(source, List.of("not YAML: " + e.getMessage()));
        }
    }

    /** Jackson would read an alias as the alias's name, silently. */
    private void refuseAliases(String source, String yaml) throws IOException {
        try (YAMLParser parser = factory.createParser(yaml)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw invalid(source, parser.currentLocation(), "aliases (*name) are not allowed, write it out");
                }
            }
        }
    }

    private static InvalidPackException invalid(String source, JsonLocation at, String what) {
        return new InvalidPackException(source, List.of(at == null ? what : "line " + at.getLineNr() + ": " + what));
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(30);
        return options;
    }
}
