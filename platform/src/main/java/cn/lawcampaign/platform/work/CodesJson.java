package cn.lawcampaign.platform.work;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A few names with codes as one JSON object, for a column of type jsonb. */
public final class CodesJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {
    };

    private CodesJson() {
    }

    public static String write(Map<String, String> codes) {
        try {
            return MAPPER.writeValueAsString(codes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("codes are plain text");
        }
    }

    /** @throws IllegalArgumentException when it is no object of texts */
    public static Map<String, String> read(String json) {
        try {
            return MAPPER.readValue(json, CODES);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no object of texts");
        }
    }
}
