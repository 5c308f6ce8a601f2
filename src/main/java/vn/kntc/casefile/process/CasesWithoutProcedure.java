package vn.kntc.casefile.process;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.StrayCases;

/** One statement over both schemas: an authority has tens of thousands of open cases. */
@Component
class CasesWithoutProcedure implements StrayCases {

    private static final String FIND =
            """
            select case_number, fault from (
              select register.case_number,
                     'đang mở nhưng không có quy trình nào xử lý' as fault
              from kntc.case_record as register
              where register.status = 'OPEN'
                and not exists (select 1 from camunda.act_ru_execution as instance
                                where instance.business_key_ = register.case_number and instance.parent_id_ is null)
              union all
              select coalesce(instance.business_key_, instance.id_),
                     'quy trình đang chạy nhưng không có hồ sơ'
              from camunda.act_ru_execution as instance
              where instance.parent_id_ is null and instance.super_exec_ is null
                and not exists (select 1 from kntc.case_record as register where register.case_number = instance.business_key_)
              union all
              select register.case_number, 'đã kết thúc nhưng quy trình vẫn đang chạy'
              from kntc.case_record as register
              where register.status = 'CLOSED'
                and exists (select 1 from camunda.act_ru_execution as instance
                            join camunda.act_ru_execution as place on place.proc_inst_id_ = instance.id_
                            where instance.business_key_ = register.case_number and instance.parent_id_ is null
                              and instance.super_exec_ is null and place.act_id_ not in (:outliving)
                              and not exists (select 1 from camunda.act_ru_execution as inner_place
                                              where inner_place.parent_id_ = place.id_))
              union -- told once, though what is called is suspended with what calls
              select coalesce(instance.business_key_, instance.id_),
                     'quy trình đã bị tạm dừng bằng lệnh kỹ thuật'
              from camunda.act_ru_execution as instance
              where instance.parent_id_ is null and instance.suspension_state_ = 2
            ) as stray
            order by case_number, fault
            limit 1000""";

    /** What goes on when the case is over: duties beside the route of a petition, and the keeping of a filed one. */
    private static final List<String> OUTLIVING =
            List.of("callActivity_flag", "timer_retentionOver", "userTask_decideDestruction");

    private final JdbcClient jdbc;

    CasesWithoutProcedure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StrayCase> find() {
        return jdbc.sql(FIND)
                .param("outliving", OUTLIVING)
                .query((row, index) -> new StrayCase(row.getString("case_number"), row.getString("fault")))
                .list();
    }
}
