package cn.lawcampaign.intake.report;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.lawcampaign.platform.problem.JsonFaults;
import cn.lawcampaign.platform.problem.Problem;

/** Reads an entry that does not come as a body of its own, by the same rules as one that does. */
@ApplicationScoped
public class EntryJson {

    private final ObjectMapper json;

    EntryJson(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @return the entry, or null for the JSON null
     * @throws Problem 400 naming the field at fault; never with the cause, which quotes what was typed
     */
    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw JsonFaults.problem(unreadable);
        }
    }
}
