package cn.lawcampaign.intake.desk;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The fields of a form as one text, to be sealed as one. */
public final class DraftJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private DraftJson() {
    }

    public static String write(Map<String, List<String>> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a draft can't be written");
        }
    }

    /** Throws without the cause, since it may quote content. */
    public static Map<String, List<String>> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, List<String>>>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a draft can't be read");
        }
    }
}
