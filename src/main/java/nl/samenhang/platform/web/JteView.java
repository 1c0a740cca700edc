package nl.samenhang.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * Renders a template with the model and the {@link Page}; nothing is sent before all of it
 * succeeded.
 */
record JteView(String template, TemplateEngine engine, PageFactory pages) implements View {

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var params = new HashMap<String, Object>(model == null ? Map.of() : model);
        params.put("page", pages.page(request, response));
        var output = new Utf8ByteOutput();
        engine.render(template, params, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(bytes);
        // In one piece: each part would walk through all wrappers of the response.
        response.getOutputStream().write(bytes.toByteArray());
    }
}
