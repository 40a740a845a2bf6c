package cn.lawcampaign.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Problems as JSON text, also for answers that JAX-RS doesn't write. */
@ApplicationScoped
public class ProblemJson {

    @Inject
    ObjectMapper mapper;

    public String write(ProblemBody body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem could not be written", e);
        }
    }
}
