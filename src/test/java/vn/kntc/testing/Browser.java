package vn.kntc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Speaks HTTP with the running program as a person with a session does, or as a program with Basic. Follows no redirect. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** Signs in at the sign-in page. */
    public HttpResponse<String> signIn(String account, String password) {
        var page = get("/dang-nhap", Map.of("Accept", "text/html"));
        var token = CSRF.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        return form("/dang-nhap", Map.of("taiKhoan", account, "matKhau", password, "_csrf", token.group(1)));
    }

    public HttpResponse<String> get(String path, Map<String, String> headers) {
        return send("GET", path, headers, HttpRequest.BodyPublishers.noBody());
    }

    /** A download. */
    public byte[] bytes(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + path)).build();
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                path,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                HttpRequest.BodyPublishers.ofString(body));
    }

    /** The token that a page's form carries. */
    public String token(String path) {
        var token = CSRF.matcher(get(path, Map.of("Accept", "text/html")).body());
        if (!token.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return token.group(1);
    }

    public HttpResponse<String> json(String method, String path, String body, Map<String, String> headers) {
        var all = new java.util.HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return send(method, path, all, HttpRequest.BodyPublishers.ofString(body));
    }

    public HttpResponse<String> send(
            String method, String path, Map<String, String> headers, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Header for HTTP Basic with the demonstration's password. */
    public static Map<String, String> basic(String account) {
        return basic(account, "demo");
    }

    public static Map<String, String> basic(String account, String password) {
        return Map.of(
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
