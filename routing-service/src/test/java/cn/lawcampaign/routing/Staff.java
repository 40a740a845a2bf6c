package cn.lawcampaign.routing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Tokens;

/** Who calls in tests. */
public record Staff(String user, String unit, String... roles) {

    public static final Staff COORDINATOR = new Staff("yfb-coordinator", "YFB", Roles.COORDINATOR);
    public static final Staff READER = new Staff("jwj-reader1", "JWJ", Roles.HANDLER);

    public static Staff handler(String unit) {
        return new Staff(unit.toLowerCase() + "-handler", unit, Roles.HANDLER);
    }

    public static Staff head(String unit) {
        return new Staff(unit.toLowerCase() + "-head", unit, Roles.HEAD);
    }

    /** A request in this person's name. */
    public RequestSpecification asks() {
        return RestAssured.given().header("Authorization", Tokens.bearer(user, unit, roles));
    }

    public RequestSpecification sends(Object body) {
        return asks().contentType(ContentType.JSON).body(body);
    }
}
