-- Office and seat of who is complained about are public; a person's name and address lie in the vault.
alter table kntc.petition_intake add column respondent_office varchar(300);
alter table kntc.petition_intake add column respondent_seat varchar(300);
alter table kntc.petition add column respondent_office varchar(300);
alter table kntc.petition add column respondent_seat varchar(300);
