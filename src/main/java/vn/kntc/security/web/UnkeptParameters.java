package vn.kntc.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.TypedText;

/**
 * Refuses what no page of ours sends and the database does not take, such as a zero byte, before any page or command reads it, and names
 * its field: on a page to who posted a page, as a problem to other systems. Bodies are read by {@link TypedJson}.
 */
@Component
class UnkeptParameters implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // the list of cases says in its own words what is wrong with a search
        registry.addInterceptor(this).excludePathPatterns("/ho-so");
    }

    /** @throws InvalidInput for a command of the API */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var field = unkept(request);
        if (field.isPresent()) {
            refuse(field.get(), method);
        }
        return true;
    }

    private static Optional<String> unkept(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !Arrays.stream(parameter.getValue()).allMatch(TypedText::canBeKept))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void refuse(String field, HandlerMethod asked) throws ModelAndViewDefiningException {
        if (AnnotatedElementUtils.hasAnnotation(asked.getBeanType(), ResponseBody.class)
                || asked.hasMethodAnnotation(ResponseBody.class)) {
            throw new InvalidInput(field, TypedText.refusal(field));
        }
        throw new ModelAndViewDefiningException(new ModelAndView(
                "dossier/problem",
                Map.of("title", "Chưa nhận được", "sentence", TypedText.refusal(field)),
                HttpStatus.BAD_REQUEST));
    }
}
