package cn.lawcampaign.notification.figure;

import java.util.Arrays;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Pages;

/** The week's charts as pictures. Each stands beside a table that says the same. */
@Path("/campaign/charts")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
public class FigureCharts {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance bars(BarChart chart);
    }

    @Inject
    FigureReader reader;

    @Inject
    CurrentViewer viewer;

    @Inject
    Pages pages;

    /** @param size "narrow" for phones */
    @GET
    @Path("/{name}.svg")
    @Produces("image/svg+xml")
    public String chart(@PathParam("name") String name, @QueryParam("date") String date,
            @QueryParam("size") String size) {
        ChartKind kind = Arrays.stream(ChartKind.values()).filter(k -> k.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst().orElseThrow(Problem::notFound);
        Lang lang = pages.lang();
        FiguresView figures = reader.view(viewer.get(), reader.week(date), lang);
        return Templates.bars(kind.draw(figures, lang, "narrow".equals(size) ? BarChart.NARROW : BarChart.WIDE))
                .render();
    }
}
