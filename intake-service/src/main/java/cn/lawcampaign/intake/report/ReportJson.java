package cn.lawcampaign.intake.report;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.lawcampaign.platform.problem.JsonFaults;
import cn.lawcampaign.platform.problem.Problem;

/** Reads a report that does not come as a body of its own, by the same rules as one that does. */
@ApplicationScoped
class ReportJson {

    private final ObjectMapper json;

    ReportJson(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @return the report, or null for the JSON null
     * @throws Problem 400 naming the field at fault; never with the cause, which quotes what was typed
     */
    ReportInput read(String text) {
        try {
            return json.readValue(text, ReportInput.class);
        } catch (JsonProcessingException unreadable) {
            throw JsonFaults.problem(unreadable);
        }
    }
}
