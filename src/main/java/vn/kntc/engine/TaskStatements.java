package vn.kntc.engine;

import java.nio.charset.StandardCharsets;
import vn.kntc.shared.Sha256;
import vn.kntc.shared.StartRefused;

/**
 * The engine's query behind every list of tasks, worded so that PostgreSQL walks along an index instead of joining and sorting all open tasks: candidates by
 * EXISTS instead of a join that multiplies lines, so that DISTINCT is not needed; rights as two short lists instead of a join; an officer's agencies without
 * "or none". It finds the same tasks; those without an agency are nobody's here, and of tasks with the same sort key the smaller id comes first.
 *
 * <p>Not a copy: the engine's own file is changed while it is read, in the places named here, and only the file that these were written for.
 */
final class TaskStatements {

    static final String RESOURCE = "org/camunda/bpm/engine/impl/mapping/entity/Task.xml";

    /** Of the file in version 7.24.0. */
    private static final String WRITTEN_FOR = "616c3e9cdf4055cab8493558ece2d3bce0a3edb7bb9fe88570758b5103caf821";

    private static final String ENTITY = "org.camunda.bpm.engine.impl.persistence.entity.";

    private static final String RIGHTS_ASKED =
            "authCheck.shouldPerformAuthorizatioCheck &amp;&amp; authCheck.authUserId != null";

    private static final String AGENCIES_KNOWN =
            "tenantCheck.isTenantCheckEnabled &amp;&amp; tenantCheck.authTenantIds != null &amp;&amp; !tenantCheck.authTenantIds.isEmpty";

    private static final String AGENCIES =
            """
            <foreach item="tenantId" index="index" collection="tenantCheck.authTenantIds" open="(" separator="," close=")">#{tenantId}</foreach>""";

    private static final String JOINS_END =
            "    <if test=\"I_JOIN\">\n      <!-- Identity links are always left-joined";
    private static final String JOINS_BEGIN = "    <bind name=\"I_JOIN\" value=\"false\" />";

    private String mapping;

    private TaskStatements(String mapping) {
        this.mapping = mapping;
    }

    /** @throws StartRefused where the engine brings another file than the one that this was written for */
    static byte[] rewritten(byte[] engines) {
        if (!Sha256.hex(engines).equals(WRITTEN_FOR)) {
            throw new StartRefused(
                    "Phiên bản Camunda này có câu lệnh tìm công việc khác với câu lệnh mà chương trình đã chỉnh cho nhanh.",
                    "Hãy dùng đúng phiên bản Camunda đi kèm chương trình, hoặc chỉnh lại TaskStatements cho phiên bản mới.");
        }
        return new TaskStatements(new String(engines, StandardCharsets.UTF_8))
                .tellJoinsFirst()
                .candidatesWithoutJoin()
                .rightsWithoutJoin()
                .agenciesWithoutNone()
                .withoutDistinct()
                .mapping
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What is joined must be known before the columns are selected, for it decides whether DISTINCT is needed. */
    private TaskStatements tellJoinsFirst() {
        int begin = mapping.indexOf(JOINS_BEGIN);
        int end = mapping.indexOf(JOINS_END);
        var told = mapping.substring(begin, end);
        mapping = mapping.substring(0, begin) + mapping.substring(end);
        replace(
                "  <sql id=\"selectTaskByQueryCriteriaSql\">",
                "  <sql id=\"kntcJoins\">\n" + told + sorted()
                        + """
                  </sql>

                  <sql id="selectTaskByQueryCriteriaSql">""");
        return this;
    }

    /** A sort by a variable joins it, which may multiply lines. */
    private static String sorted() {
        return """
                    <bind name="V_JOIN" value="false" />
                    <foreach collection="orderingProperties" item="orderingProperty">
                      <if test="orderingProperty.relation != null"><bind name="V_JOIN" value="true" /></if>
                    </foreach>
                """;
    }

    /** A join stays where two conditions must hold for the same link. */
    private TaskStatements candidatesWithoutJoin() {
        var candidates =
                "query.candidateUser != null || query.candidateGroups != null  || query.candidateGroupLike != null || ";
        replace(
                "      <if test=\"query != null &amp;&amp; (" + candidates
                        + "query.involvedUser != null || query.withCandidateGroups || query.withCandidateUsers)\">\n"
                        + "        <bind name=\"I_JOIN\" value=\"true\" />\n      </if>",
                "      <if test=\"query.involvedUser != null\"><bind name=\"I_USES\" value=\"I_USES + 2\" /></if>\n"
                        + "      <if test=\"" + candidates + "query.withCandidateGroups || query.withCandidateUsers\">"
                        + "<bind name=\"I_USES\" value=\"I_USES + 1\" /></if>");
        replace(JOINS_BEGIN, "    <bind name=\"I_USES\" value=\"0\" />");
        replace(
                "    <bind name=\"V_JOIN\" value=\"false\" />",
                "    <bind name=\"I_JOIN\" value=\"I_USES &gt; 1\" />\n    <bind name=\"V_JOIN\" value=\"false\" />");
        replace(
                "                and I.TYPE_ = 'candidate'\n",
                """
                                <if test="!I_JOIN">
                                  and exists (select 1 from ${prefix}ACT_RU_IDENTITYLINK I where I.TASK_ID_ = RES.ID_
                                  <if test="%s">and I.TENANT_ID_ in %s</if>
                                </if>
                                and I.TYPE_ = 'candidate'
                """
                        .formatted(AGENCIES_KNOWN, AGENCIES));
        replace(
                """
                                <if test="query.withCandidateUsers">
                                  and I.USER_ID_ is not null
                                </if>
                """,
                """
                                <if test="query.withCandidateUsers">
                                  and I.USER_ID_ is not null
                                </if>
                                <if test="!I_JOIN">)</if>
                """);
        return this;
    }

    private TaskStatements rightsWithoutJoin() {
        replace(
                "        " + RIGHTS_ASKED + "\">\n        <bind name=\"D_JOIN\"",
                "        " + RIGHTS_ASKED + " &amp;&amp; !RIGHTS_LISTED\">\n        <bind name=\"D_JOIN\"");
        replace(
                "    <bind name=\"I_USES\" value=\"0\" />",
                "    <bind name=\"RIGHTS_LISTED\" value=\"" + RIGHTS_ASKED
                        + " &amp;&amp; !authCheck.revokeAuthorizationCheckEnabled &amp;&amp; !authCheck.useLeftJoin &amp;&amp; queryForProcessTasksOnly\" />\n"
                        + "    <bind name=\"I_USES\" value=\"0\" />");
        replace(
                "      <if test=\"!authCheck.revokeAuthorizationCheckEnabled\">",
                "      <if test=\"!authCheck.revokeAuthorizationCheckEnabled &amp;&amp; !RIGHTS_LISTED\">");
        var checked = include("AuthorizationEntity.contextualAuthorizationCheck");
        var granted = include("AuthorizationEntity.authCheckJoinWithoutOnClause");
        replace(
                checked,
                """
                <choose>
                        <when test="RIGHTS_LISTED">
                          and (RES.PROC_DEF_ID_ in (select P.ID_ from ${prefix}ACT_RE_PROCDEF P %1$s G on G.RESOURCE_ID_ in (P.KEY_, '*'))
                            or RES.ID_ in (select G.RESOURCE_ID_ from (select 1) as ONE %1$s G on 1 = 1))
                        </when>
                        <otherwise>%2$s</otherwise>
                      </choose>"""
                        .formatted(granted, checked));
        return this;
    }

    private TaskStatements agenciesWithoutNone() {
        var checked = include("TenantEntity.queryTenantCheck");
        replace(
                "      " + checked + "\n",
                """
                      <choose>
                        <when test="%s">and RES.TENANT_ID_ in %s</when>
                        <otherwise>%s</otherwise>
                      </choose>
                """
                        .formatted(AGENCIES_KNOWN, AGENCIES, checked));
        return this;
    }

    private TaskStatements withoutDistinct() {
        var single =
                "!I_JOIN &amp;&amp; !V_JOIN &amp;&amp; (RIGHTS_LISTED || authCheck.revokeAuthorizationCheckEnabled || !("
                        + RIGHTS_ASKED + "))";
        replace(
                "    ${limitBefore}\n    select ${distinct}\n",
                """
                    <include refid="kntcJoins"/>
                    ${limitBefore}
                    select <if test="!(%s)">${distinct}</if>
                """
                        .formatted(single));
        replace("    ${orderBy}\n", "    ${orderBy}, RES.ID_ asc\n");
        replace(
                "    ${countDistinctBeforeStart} RES.ID_ ${countDistinctBeforeEnd}\n",
                """
                    <include refid="kntcJoins"/>
                    <choose>
                      <when test="%s">select count(*)</when>
                      <otherwise>${countDistinctBeforeStart} RES.ID_ ${countDistinctBeforeEnd}</otherwise>
                    </choose>
                """
                        .formatted(single));
        replace("    ${countDistinctAfterEnd}\n", "    <if test=\"!(" + single + ")\">${countDistinctAfterEnd}</if>\n");
        return this;
    }

    private static String include(String refid) {
        return "<include refid=\"" + ENTITY + refid + "\" />";
    }

    private void replace(String engines, String ours) {
        int at = mapping.indexOf(engines);
        if (at < 0 || mapping.indexOf(engines, at + 1) >= 0) {
            throw new IllegalStateException("not exactly once in the engine's mapping: " + engines);
        }
        mapping = mapping.substring(0, at) + ours + mapping.substring(at + engines.length());
    }
}
