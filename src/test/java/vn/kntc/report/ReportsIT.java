package vn.kntc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.handling.act.ActTrees;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;

/** What happens in a case reaches the figures by itself, and what the figures answer over HTTP. */
@KntcIT
class ReportsIT {

    private static final String QUARTER = "from=2026-06-15&to=2026-09-14";
    private static final int PATIENCE = 600;

    private final JdbcClient jdbc;
    private final ActTrees trees;
    private final ReportFacts counted;
    private final ReportFeed feed;
    private final Browser browser;
    private final int port;

    @Autowired
    ReportsIT(
            JdbcClient jdbc,
            ActTrees trees,
            ReportFacts counted,
            ReportFeed feed,
            @Value("${local.server.port}") int port) {
        this.jdbc = jdbc;
        this.trees = trees;
        this.counted = counted;
        this.feed = feed;
        this.browser = new Browser(port);
        this.port = port;
    }

    @Test
    void everyKindOfActIsCountedOrSaidNotToBe() {
        var silent = new TreeSet<>(trees.registered());
        silent.removeAll(counted.spokenOf());
        assertThat(silent)
                .as("kinds of acts that decisions/report-facts.yaml neither counts nor names under notCounted")
                .isEmpty();
    }

    @Test
    void aPetitionThatIsFiledIsCountedAndAgainAfterARebuild() throws InterruptedException {
        var before = figure("01-XLĐ", "3");
        var number = FiledPetition.at(port, "Đề nghị xem lại mức hỗ trợ");
        await(() -> rows(number) == 1);
        assertThat(figure("01-XLĐ", "3")).isEqualTo(before + 1);
        assertThat(json("/api/reports/01-XLD/cases?agency=nhanhoa&cell=3&" + QUARTER)
                        .toString())
                .contains(number.value());
        await(() -> jdbc.sql("select count(*) from kntc.event_publication where completion_date is null")
                        .query(Integer.class)
                        .single()
                == 0);

        var made = content();
        for (var grain : counted.grains().keySet()) {
            jdbc.sql("delete from kntc.report_" + grain).update();
        }
        assertThat(rows(number)).isZero();
        jdbc.sql("update kntc.report_state set asked_at = now()").update();
        feed.catchUp();
        assertThat(content()).isEqualTo(made);
        assertThat(feed.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void answersAsItsContractSays() {
        var tables = json("/api/reports");
        assertThat(tables.findValuesAsText("code")).contains("01-TCD", "01-XLĐ", "02-XLĐ", "01-KQGQ", "04-KQGQ");
        assertThat(tables.get(0).path("columns").get(0).path("label").asText()).isNotBlank();
        assertThat(tables.get(0).path("doubts").toString()).contains("Cần pháp chế xác nhận");

        var sheet = json("/api/reports/01-TCD?agency=nhanhoa&" + QUARTER);
        assertThat(sheet.path("code").asText()).isEqualTo("01-TCD");
        assertThat(sheet.path("rows")).hasSize(1);
        assertThat(sheet.path("rows").get(0).path("cells")).hasSize(29);
        assertThat(sheet.path("total").path("1").isNumber()).isTrue();
        assertThat(sheet.path("checks").get(0).path("check").asText()).isEqualTo("1 = 4 + 13 + 22");
        assertThat(sheet.path("asOf").asText()).endsWith("+07:00");

        var province = new Browser(port)
                .json(
                        "GET",
                        "/api/reports/01-TCD?agency=bacninh&subordinates=true&" + QUARTER,
                        "",
                        Browser.basic("monitor.bacninh"));
        assertThat(province.body()).contains("\"agency\":\"nhanhoa\"", "\"agency\":\"vocuong\"");
    }

    @Test
    void refusesWithASentence() {
        assertRefused(400, "/api/reports/09-TCD?agency=nhanhoa&" + QUARTER, "Không có biểu báo cáo mang ký hiệu này.");
        assertRefused(400, "/api/reports/01-TCD?agency=khongco&" + QUARTER, "Không có cơ quan mang mã này.");
        assertRefused(
                400, "/api/reports/01-TCD?agency=nhanhoa&from=2026-09-14&to=2026-06-15", "không thể trước ngày đầu");
        assertRefused(400, "/api/reports/01-TCD?agency=nhanhoa&from=hom-qua&to=2026-06-15", "Ngày đã nhập");
        assertRefused(400, "/api/reports/01-TCD?" + QUARTER, "Hãy nêu cơ quan (agency).");
        assertRefused(400, "/api/reports/01-TCD/cases?agency=nhanhoa&cell=99&" + QUARTER, "không có cột mang số này");
        assertRefused(404, "/api/reports/01-TCD?agency=bacninh&" + QUARTER, "Không có số liệu của cơ quan này");
    }

    @Test
    void showsPrintsAndHandsOutTheTable() throws IOException {
        browser.signIn("monitor.nhanhoa", "demo");
        assertThat(page("/bao-cao?bieu=01-TCD&coQuan=nhanhoa&tu=15/06/2026&den=14-9-2026"))
                .contains("Biểu 01/TCD", "Số liệu đến", "Tiếp thường xuyên", "1 = 4 + 13 + 22", "Kỳ này chưa ký.")
                .doesNotContain("Ký báo cáo</button>");
        assertThat(page("/bao-cao/in?bieu=02-XLĐ&coQuan=nhanhoa&tu=2026-06-15&den=2026-09-14"))
                .contains("TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KHIẾU NẠI", "NGƯỜI LẬP BIỂU", "mẫu chưa đối chiếu");
        assertThat(page("/bao-cao?bieu=09-TCD")).contains("Không có biểu báo cáo mang ký hiệu này.");
        assertThat(page("/bao-cao/ho-so?bieu=01-XLĐ&coQuan=nhanhoa&tu=2026-06-15&den=2026-09-14&cot=3"))
                .contains("Cột 3: Số đơn – Tiếp nhận trong kỳ", "Công thức");

        var sheet = browser.bytes("/bao-cao/xlsx?bieu=01-TCD&coQuan=nhanhoa&tu=2026-06-15&den=2026-09-14");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var printed = book.getSheetAt(0);
            assertThat(printed.getMergedRegions()).hasSizeGreaterThan(10);
            assertThat(printed.getPrintSetup().getLandscape()).isTrue();
            assertThat(printed.getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("Từ ngày 15/06/2026 đến ngày 14/09/2026");
        }
    }

    private String page(String address) {
        return browser.get(address.replace("Đ", "%C4%90"), Map.of()).body();
    }

    private void assertRefused(int status, String address, String sentence) {
        var answer = new Browser(port).json("GET", address, "", Browser.basic("monitor.nhanhoa"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(sentence);
    }

    private JsonNode json(String address) {
        var answer =
                new Browser(port).json("GET", address.replace("Đ", "%C4%90"), "", Browser.basic("monitor.nhanhoa"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int figure(String code, String column) {
        return json("/api/reports/" + code + "?agency=nhanhoa&" + QUARTER)
                .path("total")
                .path(column)
                .asInt();
    }

    private int rows(CaseNumber number) {
        return jdbc.sql("select count(*) from kntc.report_petition where case_number = :number")
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }

    private String content() {
        var content = new StringBuilder();
        for (var grain : counted.grains().keySet()) {
            content.append(jdbc.sql(
                            "select coalesce(string_agg(r::text, ';' order by case_number, row_no), '') from kntc.report_"
                                    + grain + " r")
                    .query(String.class)
                    .single());
        }
        return content.toString();
    }

    private static void await(BooleanSupplier holds) throws InterruptedException {
        for (int tries = 0; tries < PATIENCE && !holds.getAsBoolean(); tries++) {
            Thread.sleep(100);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
