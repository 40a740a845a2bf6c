package cn.lawcampaign.intake.workingcopy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A working copy as one text, to be sealed as one field. */
public final class WorkingCopyJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private WorkingCopyJson() {
    }

    public static String write(WorkingCopy copy) {
        try {
            return JSON.writeValueAsString(copy);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a working copy can't be written");
        }
    }

    /** Throws without the cause, since it may quote content. */
    public static WorkingCopy read(String json) {
        try {
            return JSON.readValue(json, WorkingCopy.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a working copy can't be read");
        }
    }
}
