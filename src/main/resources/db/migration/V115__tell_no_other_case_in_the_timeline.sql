-- Lines of the timeline named the visit that brought a petition up, the petition that was handed in before, and the matter. One of them may
-- have turned out to denounce since, and the line would tell who did (Điều 8 Luật Tố cáo). The links and the page of the matter tell them
-- to who may know; the acts stay as they are.
alter table kntc.case_act disable trigger case_act_is_append_only;

update kntc.case_act set line = 'Lập từ nội dung trình bày tại lượt tiếp công dân'
where line like 'Lập từ nội dung trình bày tại lượt tiếp công dân số %';

update kntc.case_act set line = 'Nội dung của hồ sơ được gửi lại bằng một đơn khác'
where line like 'Nội dung của hồ sơ được gửi lại bằng đơn số %';

update kntc.case_act set line = 'Một đơn khác được nhập vào hồ sơ này để giải quyết chung'
where line like 'Đơn số % được nhập vào hồ sơ này để giải quyết chung';

update kntc.case_act
set line = 'Xác định đơn gửi lại nội dung của đơn trước; vụ việc đến nay có ' || (facts ->> 'times') || ' đơn'
where kind = 'MATTER_REPEATED';

update kntc.case_act set line = 'Ghi thông tin vụ việc' where kind = 'MATTER_DESCRIBED';

update kntc.case_act set line = 'Chuyển hồ sơ sang vụ việc khác, lý do: ' || (facts ->> 'reason') where kind = 'MATTER_MOVED';

alter table kntc.case_act enable trigger case_act_is_append_only;
