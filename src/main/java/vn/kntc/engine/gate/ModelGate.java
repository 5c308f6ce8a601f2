package vn.kntc.engine.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.dmn.deployer.DecisionDefinitionDeployer;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import vn.kntc.engine.ModelCheck;
import vn.kntc.engine.ShippedModels;

/**
 * Takes nothing that the program did not bring, whichever way it comes: each file is byte for byte the program's own, a diagram comes
 * with its forms, and what is wrong with a file is said in full. Tables have a gate of their own.
 */
final class ModelGate implements Deployer {

    private final ModelCheck check;
    private final ShippedModels shipped;

    ModelGate(ModelCheck check, ShippedModels shipped) {
        this.check = check;
        this.shipped = shipped;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        var files = new LinkedHashMap<String, byte[]>();
        deployment.getResources().values().stream()
                .filter(resource -> !holdsDecisions(resource))
                .forEach(resource -> files.put(resource.getName(), resource.getBytes()));
        var faults = new ArrayList<>(check.faults(files, false));
        if (deployment.getTenantId() != null) {
            faults.add("Sơ đồ, biểu mẫu, bảng quyết định dùng chung cho mọi cơ quan; không triển khai riêng cho một cơ"
                    + " quan được.");
        }
        files.forEach((name, content) -> requireShipped(name, content, faults));
        if (!faults.isEmpty()) {
            throw new BadUserRequestException(String.join("\n", faults));
        }
    }

    private void requireShipped(String name, byte[] content, List<String> faults) {
        var own = shipped.files().entrySet().stream()
                .filter(file -> Names.base(file.getKey()).equals(Names.base(name)))
                .map(Map.Entry::getValue)
                .findFirst();
        if (own.isEmpty()) {
            faults.add("Tệp " + name + " không phải của chương trình nên không được triển khai qua đường này.");
        } else if (!Arrays.equals(own.get(), content)) {
            faults.add("Tệp " + name
                    + " khác với tệp của chương trình nên không được triển khai qua đường này; hãy thay tệp trong thư"
                    + " mục processes/ hoặc forms/ rồi khởi động lại chương trình.");
        }
    }

    private static boolean holdsDecisions(ResourceEntity resource) {
        return Arrays.stream(DecisionDefinitionDeployer.DMN_RESOURCE_SUFFIXES).anyMatch(resource.getName()::endsWith);
    }
}
