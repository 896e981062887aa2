/** A hundred messages of our own that praise and mean the opposite. */
export const SARCASM: readonly string[] = `
Great, another outage. Just what my Monday needed.
Oh wonderful, the app is down again.
Thanks for absolutely nothing, Gary from billing.
Brilliant, you've charged me twice. Geniuses.
Love being on hold for two hours, really makes my day.
Fantastic job losing my suitcase, guys.
So helpful 🙄
Wow, only five weeks for a reply. Impressive.
Nice one, cancelled my train while I was standing on the platform.
Thank you for leaving my parcel in the rain. Very thoughtful.
Really enjoying the hold music, going on hour two now.
Top marks for delivering an empty box.
Way to go, you broke the one thing that worked.
Congratulations on making the website even slower.
Yay, another update that deletes my settings.
What a treat to be transferred six times.
Lovely, my room has no window and a broken shower. Five stars.
Just perfect. The replacement is broken too.
Bravo, you managed to send the wrong size twice.
I just love explaining my problem to a new person every day.
Excellent communication as always, by which I mean none.
So glad I paid extra for express delivery that took three weeks.
Oh good, a chatbot. That'll sort it.
Superb, locked out of my own account again.
How kind of you to raise the price without asking.
Thanks a bunch for ruining our anniversary.
Great customer service if you enjoy talking to a wall.
Well done, you lost another customer.
Ah yes, turning it off and on again, why didn't I think of that. Truly expert help.
Amazing how quickly you take money and how slowly you give it back.
Your commitment to never answering is truly inspiring.
Good to know my complaint is important to you, as the voice says every 30 seconds.
Gotta love an airline that boards on time and then sits on the tarmac for three hours.
My favourite part is when the screen goes blank.
Can't wait to spend another evening with your support line.
Nothing says premium like a hair in the soup.
Outstanding work, the repair lasted a whole day.
Cheers for the 6am wake-up call about a car I don't own.
Such great value: 40 quid for a cable that melts.
Oh how exciting, a new fee!
Delighted to hear that my refund will take only ninety working days.
Marvellous, the engineer came, looked at the box and left.
Thanks for the reminder to pay a bill I paid in June. Very efficient.
The best thing about your app is the loading circle, I see it so often.
Terrific, now both phones don't work.
I'm so impressed that nobody in a company of 5000 people can read an email.
Glad to see the queue moved from 84 to 91. Progress!
Nice touch, spelling my name wrong on the apology.
Big thanks to whoever decided the lift should be off all weekend, my knees say hi.
Perfect timing for maintenance, noon on a workday. Chef's kiss.
World class support: copy, paste, close ticket.
Ten out of ten for creativity, every agent tells me a different story.
You guys are the best at pretending to care.
Oh look, the driver "attempted delivery" again while I sat by the door. Magic!
Fabulous, the warm bit of my cold pizza was the box.
Awesome, my bank card got swallowed and the branch closes at 3.
So much for next day delivery.
What lovely weather in my kitchen since your plumber left, it's raining.
Kudos for answering a yes or no question with a link to your homepage.
Clearly a dream team, it took four of you to do nothing.
I admire the honesty: "we do not know where your luggage is".
Sure, I'd love to wait another 14 days, I have nothing else to do.
Yeah right, "we value your time".
Incredible, you found a way to make it worse.
Thank you for calling me a valued customer right before hanging up.
Love how the discount disappears at checkout. Smooth.
Stellar service, the taxi came exactly one hour after my flight left.
It's great that you're hiring, maybe somebody will pick up the phone in 2030.
Good job hiding the cancel button, took me only an hour.
Happy birthday to my unanswered ticket, one year old today!
Classy move, blocking me instead of refunding me.
Smart idea to send the PIN and the card in the same envelope. Very secure.
You must be so proud of that 1.2 star rating.
Enjoyed my complimentary three hour tour of your phone menu.
Super, "someone will call you back". Sure they will.
The silence from your team is really soothing.
I feel so special, error 500 just for me.
Beautiful, charged for a seat and given the aisle floor.
Thanks to your speedy service my milk had time to become cheese.
Best decision of my life, trusting you with my wedding photos that you lost.
Nice try with the 5 pound voucher for a 400 pound mistake.
Looking forward to your next excuse.
Wow, thanks, I can read the FAQ by myself.
Another day, another password reset that doesn't arrive. You spoil me.
Truly magical how the warranty ended the day before the thing did.
Glad the survey reached me in a minute, unlike the technician.
You had one job and you did it beautifully, just at the wrong house.
Excellent, "not our department" for the seventh time.
Nothing like a surprise bill to brighten up the week.
So generous, a 2 percent discount after a 30 percent increase.
Love the new design, especially that nothing works in it.
Thanks for keeping me posted, oh wait, you didn't.
How wonderful to be number 212 in line.
Your "instant" transfer is having a lovely holiday somewhere, day five now.
Great news everyone, our internet is back to dial-up speed!
Fine work, painting over the window too.
Awww you deleted my review, how sweet.
A round of applause for the update that killed my printer.
I guess four missed appointments is what you call gold support.
Splendid, the new key opens everybody's door but mine.
`
  .trim()
  .split('\n');
