-- Search finds look-alike letters (Ð, ð for Đ), words with an apostrophe (H'Mông, H’Mông) and numbers with any dash alike; what was
-- folded before is folded the same way: apostrophes and what is not seen fall away, all other punctuation is a blank.
update kntc.petition
set search_text = btrim(regexp_replace(
        regexp_replace(translate(search_text, 'ðđıłø', 'ddilo'), '[''`´ʹʻʼʽ‘’‛′\u00AD\u200B\u200C\u200D\u2060\uFEFF]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g'));

-- denunciations of before are kept as close as those to come
update kntc.vault_deposit
set kept_closer = true
where case_number in (select case_number from kntc.petition where kind in ('DENUNCIATION', 'MIXED'));
