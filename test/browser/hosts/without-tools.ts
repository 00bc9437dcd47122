/** What React's development build tells developer tools of takes it more time than all else: here are none. */
Object.assign(console, { timeStamp: undefined, createTask: undefined });
