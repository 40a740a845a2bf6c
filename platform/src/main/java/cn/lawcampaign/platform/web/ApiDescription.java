package cn.lawcampaign.platform.web;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;

/**
 * A service describes its API and nothing else: pages are for people, and the door is no business of who reads the
 * description, which anybody may.
 */
@OpenApiFilter(RunStage.BUILD)
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        List<String> others = description.getPaths().getPathItems().keySet().stream()
                .filter(path -> !path.startsWith("/api/")).toList();
        others.forEach(description.getPaths()::removePathItem);
    }
}
