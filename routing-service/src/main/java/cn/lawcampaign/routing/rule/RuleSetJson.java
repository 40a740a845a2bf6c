package cn.lawcampaign.routing.rule;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import cn.lawcampaign.platform.campaign.RuleDefinition;

/** The rows of a rule set as they are kept. */
final class RuleSetJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private RuleSetJson() {
    }

    static String write(List<RuleDefinition> rules) {
        try {
            return MAPPER.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a rule set is made of plain records", e);
        }
    }

    static List<RuleDefinition> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the kept rule set can't be read", e);
        }
    }
}
