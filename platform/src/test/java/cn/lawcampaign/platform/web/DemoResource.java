package cn.lawcampaign.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Throttle;
import cn.lawcampaign.platform.upload.Streamed;
import cn.lawcampaign.platform.upload.StreamedForms;

/** Stands in for the services: a public form, a staff page, an API and everything that can go wrong. */
@Path("/")
public class DemoResource {

    @Inject
    Pages pages;

    @Inject
    StreamedForms forms;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    java.nio.file.Path uploads;

    @Inject
    Throttle throttle;

    @Inject
    CurrentViewer viewer;

    @GET
    @Path("report")
    @PermitAll
    public Response form() {
        return pages.citizen(Templates.form(FormState.empty(pages.lang()), categories()));
    }

    @POST
    @Path("report")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        if ("ok".equals(sent.getFirst("title"))) {
            return Pages.seeOther("/report");
        }
        FormState form = FormState.of(pages.lang(), sent)
                .withErrors(List.of(Violation.of("title", "请填写标题", "Enter a title"),
                        Violation.of("narrative", "请写明发生了什么", "Say what happened")));
        return pages.citizen(422, Templates.form(form, categories()));
    }

    @POST
    @Path("report/evidence")
    @PermitAll
    @Streamed
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type) throws IOException {
        List<String> files = new ArrayList<>();
        int[] written = {0};
        var fields = forms.ofPage(body, type, Set.of("files"), (before, field, name, content) -> {
            written[0] += uploads.toFile().list() == null ? 0 : uploads.toFile().list().length;
            files.add(name + ":" + content.readAllBytes().length);
        });
        return Response.ok(fields.getFirst("title") + " " + files + " left on the disk: " + written[0]).build();
    }

    @POST
    @Path("report/discard")
    @PermitAll
    public Response discard() {
        return Pages.seeOther("/report");
    }

    @GET
    @Path("leads")
    @RolesAllowed({Roles.HANDLER, Roles.COORDINATOR})
    public Response leads() {
        return pages.staff(Templates.list(List.of("2023050400017", "2023050400025", "2023050400033")));
    }

    @POST
    @Path("leads")
    @RolesAllowed(Roles.COORDINATOR)
    public Response conclude(MultivaluedMap<String, String> sent) {
        return Pages.seeOther("/leads?findings=" + sent.getFirst("findings").length());
    }

    @GET
    @Path("api/me")
    @RolesAllowed(Roles.HANDLER)
    @Produces(MediaType.APPLICATION_JSON)
    public Me me() {
        return new Me(viewer.get().name(), viewer.get().unitPath());
    }

    @POST
    @Path("api/echo")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Entry echo(Entry entry) {
        return entry;
    }

    @GET
    @Path("door/me")
    @RolesAllowed(Roles.HANDLER)
    @Produces(MediaType.TEXT_PLAIN)
    public String door() {
        return viewer.get().name();
    }

    @GET
    @Path("api/fails/{how}")
    @PermitAll
    public String fail(String how) throws Exception {
        switch (how) {
            case "database" -> throw new SQLTransientConnectionException("secret host");
            case "invalid" -> throw Problem.invalid(Violation.of("title", "请填写标题", "Enter a title"));
            default -> throw new IllegalStateException("secret words of a reporter");
        }
    }

    @GET
    @Path("api/query")
    @PermitAll
    public String query(RoutingContext context) {
        return String.join(",", context.queryParam("number"));
    }

    @GET
    @Path("api/slow")
    @PermitAll
    public String slow(RoutingContext context) {
        throttle.take("track", context.request().remoteAddress());
        return "ok";
    }

    private List<Option> categories() {
        return List.of(Option.grouped("逐利执法", "A2", "乱罚款、滥收费"), Option.grouped("逐利执法", "A3", "违规电子监控、标志标线"),
                Option.grouped("执法不规范", "B2", "随意设障、拦车、扣车"));
    }

    /** Who asks. */
    public record Me(String name, List<String> path) {
    }

    /** An entry of the API. */
    public record Entry(String title, int amount) {
    }

    @CheckedTemplate(basePath = "demo")
    static class Templates {
        static native TemplateInstance form(FormState form, List<Option> categories);

        static native TemplateInstance list(List<String> numbers);
    }
}
