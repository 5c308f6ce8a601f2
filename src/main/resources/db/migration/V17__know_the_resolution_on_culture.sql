insert into kntc.legal_instrument (code, name, kind, signed_on, in_force_from, in_force_to, verification, note) values
    ('28/2026/QH16', 'Nghị quyết 28/2026/QH16', 'RESOLUTION', '2026-04-24', '2026-07-01', null, 'S',
        'Về phát triển văn hóa Việt Nam; ngày 24/11 là ngày nghỉ hưởng nguyên lương hằng năm từ năm 2026. Thấy qua nhiều nguồn thứ cấp; bản Công báo chưa đọc.');
