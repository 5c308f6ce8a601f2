package vn.kntc.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The program's own reading of forms on an engine of a test, in which nobody is signed in and no agency is a tenant. */
public final class TestForms implements CompletedForms {

    private final CompletedForms forms;
    private final UserId officer;
    private final CaseNumber caseNumber;

    /** @param caseNumber of every case */
    public TestForms(ProcessEngine engine, UserId officer, CaseNumber caseNumber) {
        this.forms = new EngineForms(engine.getIdentityService());
        this.officer = officer;
        this.caseNumber = caseNumber;
    }

    public static TaskForms deployed(ProcessEngine engine) {
        return new DeployedTaskForms(engine.getFormService());
    }

    @Override
    public CompletedForm of(DelegateTask task) {
        return byOfficer(forms.of(task));
    }

    @Override
    public CompletedForm of(DelegateExecution execution) {
        return byOfficer(forms.of(execution));
    }

    private CompletedForm byOfficer(CompletedForm form) {
        return (CompletedForm) Proxy.newProxyInstance(
                CompletedForm.class.getClassLoader(), new Class<?>[] {CompletedForm.class}, (proxy, method, values) -> {
                    switch (method.getName()) {
                        case "by":
                            return officer;
                        case "caseNumber":
                            return caseNumber;
                        case "agency":
                            return new AgencyId(caseNumber.agency().value());
                        default:
                            try {
                                return method.invoke(form, values);
                            } catch (InvocationTargetException refused) {
                                throw refused.getCause();
                            }
                    }
                });
    }
}
