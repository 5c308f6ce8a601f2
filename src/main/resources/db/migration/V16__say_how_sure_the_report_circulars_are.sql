-- The fact base only names Nghị định 48/2013 and Thông tư 02/2021; of Thông tư 01/2024 it gives one day and does not say whether it was
-- signed or came into force on it.
update kntc.legal_instrument set verification = 'S' where code = '48/2013/NĐ-CP';

update kntc.legal_instrument
set signed_on = null,
    note = 'Mới thấy qua biểu mẫu in sẵn. Nguồn thứ cấp ghi ngày 20/01/2024, chưa rõ là ngày ký hay ngày có hiệu lực.'
where code = '01/2024/TT-TTCP';

insert into kntc.legal_instrument (code, name, kind, signed_on, in_force_from, in_force_to, verification, note) values
    ('02/2021/TT-TTCP', 'Thông tư 02/2021/TT-TTCP', 'CIRCULAR', null, null, null, 'S',
        'Mới thấy qua biểu mẫu in sẵn; ngày có hiệu lực và hết hiệu lực chưa thấy.');

insert into kntc.legal_instrument_change (instrument, changed_by, how, since, note) values
    ('02/2021/TT-TTCP', '01/2024/TT-TTCP', 'REPLACES', null, null);
