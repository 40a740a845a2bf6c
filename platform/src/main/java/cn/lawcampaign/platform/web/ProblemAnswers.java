package cn.lawcampaign.platform.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.problem.Faults;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemBody;
import cn.lawcampaign.platform.problem.ProblemJson;

/** Writes a problem as its one kind of body: a page for readers, {@code application/problem+json} for programs. */
@ApplicationScoped
class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    @Inject
    Pages pages;

    @Inject
    ProblemJson json;

    /** The written answer. */
    record Answer(int status, String mediaType, String body, String language) {
    }

    Answer write(Problem problem, String incident, RoutingContext context) {
        Lang lang = CurrentLang.of(context);
        if (wantsJson(context)) {
            return new Answer(problem.status(), ProblemBody.MEDIA_TYPE,
                    json.write(ProblemBody.of(problem, incident, lang)),
                    lang.tag());
        }
        ProblemBody body = ProblemBody.of(problem, incident, lang);
        return new Answer(problem.status(), "text/html;charset=UTF-8",
                Pages.html(Templates.problem(body), pages.problemPage(context)), lang.tag());
    }

    /** Logs a fault of ours and gives the id under which the log has it. */
    String log(Throwable fault) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf("incident %s: %s", incident, Faults.describe(fault));
        return incident;
    }

    static boolean wantsJson(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        return Paths.bearerOnly(context.normalizedPath())
                || accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    @CheckedTemplate(basePath = "suite")
    static class Templates {
        static native TemplateInstance problem(ProblemBody problem);
    }
}
