package cn.lawcampaign.notification.figure;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.security.CurrentViewer;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.web.Pages;

/** The week's figures as pages. */
@Path("/campaign")
@RolesAllowed({Roles.COORDINATOR, Roles.HANDLER, Roles.HEAD})
public class FigurePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance week(WeekView week);

        static native TemplateInstance behind(BehindView behind);
    }

    @Inject
    FigureReader reader;

    @Inject
    CurrentViewer viewer;

    @Inject
    Pages pages;

    /**
     * @param date where the way back leads
     * @param span the week in words
     */
    public record BehindView(String date, String span, Measure measure, int count, List<LeadBehind> leads) {
    }

    @GET
    public Response week(@QueryParam("date") String date) {
        Lang lang = pages.lang();
        Period week = reader.week(date);
        FiguresView figures = reader.view(viewer.get(), week, lang);
        return pages.staff(Templates.week(WeekView.of(week, reader.week(null), reader, figures, lang)));
    }

    /** A figure opens to its leads. */
    @GET
    @Path("/leads")
    public Response leads(@BeanParam CellQuery query) {
        Period week = reader.week(query.date);
        Cell cell = query.cell(reader);
        List<LeadBehind> leads = reader.behind(viewer.get(), week, cell);
        return pages.staff(Templates.behind(new BehindView(week.endsOn().toString(), WeekView.span(week, pages.lang()),
                cell.measure(), leads.stream().mapToInt(LeadBehind::count).sum(), leads)));
    }
}
